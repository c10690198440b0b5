package telework.checkin.service;

import java.util.List;
import telework.checkin.Turnout;
import telework.seminar.SessionLine;

/** How many came to a session, by the ways to take part that anybody has a seat by. */
public record SessionTurnout(SessionLine session, List<Turnout> turnout) {

    public long registered() {
        return turnout.stream().mapToLong(Turnout::registered).sum();
    }

    public long attended() {
        return turnout.stream().mapToLong(Turnout::attended).sum();
    }

    /** Those with a seat who did not come; before the session is over, who has not come yet. */
    public long absent() {
        return registered() - attended();
    }

    /** Of a hundred with a seat, rounded down; 0 where nobody has one. */
    public long percent() {
        return registered() == 0 ? 0 : attended() * 100 / registered();
    }
}
