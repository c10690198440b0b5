package telework.firm.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.firm.service.FirmMerging;
import telework.firm.service.Suggestion;
import telework.web.ConsoleTexts;
import telework.web.ShowsRefusals;
import telework.web.Table;

/** Firms that may be one. */
@Named
@ViewScoped
@ShowsRefusals
public class FirmDuplicatesPage implements Serializable {

    @Inject
    FirmMerging merging;

    @Inject
    ConsoleTexts texts;

    private Table<Suggestion> table;

    public void show() {
        var service = merging;
        table = new Table<>(service::suggestions, service::count);
    }

    /** The two are not the same. */
    public void keepApart(Long one, Long other) {
        merging.keepApart(one, other);
        Messages.addFlashGlobalInfo("{0}", texts.say("duplicates.kept"));
        Faces.redirect("/console/firms/duplicates");
    }

    public Table<Suggestion> getTable() {
        return table;
    }
}
