package telework.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import telework.registration.RegistrationLine;
import telework.registration.service.RegistrantService;
import telework.seminar.service.SeminarService;
import telework.web.ShowsRefusals;
import telework.web.Table;

/** Those who registered for a session. */
@Named
@ViewScoped
@ShowsRefusals
public class RegistrationsPage implements Serializable {

    @Inject
    RegistrantService registrants;

    @Inject
    SeminarService seminars;

    private String code;
    private String title;
    private int confirmed;
    private int waiting;
    private long all;
    private Table<RegistrationLine> table;

    public void show() {
        var session = seminars.session(code);
        title = session.line().title();
        session.admissions().forEach(admission -> {
            confirmed += admission.confirmed();
            waiting += admission.waiting();
        });
        var service = registrants;
        var id = session.line().id();
        all = service.count(id);
        table = new Table<>((first, size) -> service.lines(id, first, size), () -> service.count(id));
    }

    /** A receipt number as people read it aloud: 1234-5678-9012. */
    public String grouped(String number) {
        return number.replaceAll("(?<=\\d)(?=(\\d{4})+$)", "-");
    }

    public Table<RegistrationLine> getTable() {
        return table;
    }

    public String getTitle() {
        return title;
    }

    public int getConfirmed() {
        return confirmed;
    }

    public int getWaiting() {
        return waiting;
    }

    public long getCancelled() {
        return all - confirmed - waiting;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
