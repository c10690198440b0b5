package telework.seminar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import telework.seminar.Session;
import telework.seminar.StaffSearch;
import telework.seminar.service.SchedulingService;
import telework.seminar.service.SessionOffer;
import telework.web.Table;

/** All sessions, drafts included, with their filling. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {

    @Inject
    SchedulingService seminars;

    private String words;
    private String status;
    private Table<SessionOffer> table;

    public void show() {
        var service = seminars;
        var wanted = Objects.toString(words, "");
        var state = Objects.toString(status, "");
        table = new Table<>(
                (first, size) ->
                        service.sessions(StaffSearch.of(wanted, state), StaffSearch.Order.WORK, false, first, size),
                () -> service.count(StaffSearch.of(wanted, state)));
    }

    public Session.Status[] getStates() {
        return Session.Status.values();
    }

    public boolean isFiltered() {
        return words != null || status != null;
    }

    public Table<SessionOffer> getTable() {
        return table;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
