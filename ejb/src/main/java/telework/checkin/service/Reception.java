package telework.checkin.service;

import java.util.List;
import java.util.function.ToLongFunction;
import telework.checkin.Doors;
import telework.checkin.Turnout;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.service.SessionOffer;

/**
 * How things stand at the door of a session.
 *
 * @param turnout by the ways to take part that anybody has a seat by
 * @param latest who came last, the last first
 */
public record Reception(SessionOffer session, Doors.State doors, List<Turnout> turnout, List<Guest> latest) {

    /** Those who have come to the venue. */
    public long arrived() {
        return at(AdmissionKind.VENUE, Turnout::attended);
    }

    /** Those with a seat at the venue. */
    public long registered() {
        return at(AdmissionKind.VENUE, Turnout::registered);
    }

    private long at(AdmissionKind kind, ToLongFunction<Turnout> number) {
        return turnout.stream()
                .filter(each -> each.admission() == kind)
                .mapToLong(number)
                .sum();
    }

    /** Seats at the venue for who comes without having registered: none while anybody waits. */
    public int free() {
        return session.admission(AdmissionKind.VENUE)
                .filter(line -> line.waiting() == 0)
                .map(AdmissionLine::available)
                .orElse(0);
    }
}
