package telework.checkin.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import telework.checkin.service.SessionTurnout;
import telework.checkin.service.TurnoutService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** How many came to the dates of a seminar, beside one of them. */
@Page
public class TurnoutPage {

    /**
     * A date of the seminar.
     *
     * @param here whether it is the one that is looked at
     */
    public record Row(SessionTurnout turnout, String when, boolean here) {}

    @Inject
    @Param
    String code;

    @Inject
    TurnoutService turnouts;

    @Inject
    ConsoleTexts texts;

    private List<Row> rows;

    /** The dates that the public has seen, soonest first. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = turnouts.ofSeminar(code).stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(SessionTurnout turnout) {
        var line = turnout.session();
        var day = line.startsAt().atZone(line.zone()).toLocalDate();
        return new Row(turnout, texts.shortDay(day), line.code().equals(code));
    }

    public boolean isAnything() {
        return !getRows().isEmpty();
    }
}
