package telework.overview.service;

import java.util.List;
import telework.seminar.service.SessionOffer;

/**
 * The first sessions that need attention for one reason.
 *
 * @param total how many there are
 */
public record Concerned(List<SessionOffer> sessions, long total) {

    static final Concerned NOBODY = new Concerned(List.of(), 0);

    public Concerned {
        sessions = List.copyOf(sessions);
    }
}
