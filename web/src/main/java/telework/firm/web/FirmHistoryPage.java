package telework.firm.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import telework.registration.FirmRegistrationLine;
import telework.registration.service.FirmHistoryService;
import telework.web.ShowsRefusals;
import telework.web.Table;

/** What a firm has registered for. */
@Named
@ViewScoped
@ShowsRefusals
public class FirmHistoryPage implements Serializable {

    @Inject
    FirmHistoryService registrations;

    private String firm;
    private Table<FirmRegistrationLine> table;

    public void show() {
        if (firm != null) {
            var service = registrations;
            var id = FirmId.read(firm);
            table = new Table<>((first, size) -> service.history(id, first, size), () -> service.count(id));
        }
    }

    public Table<FirmRegistrationLine> getTable() {
        return table;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm;
    }
}
