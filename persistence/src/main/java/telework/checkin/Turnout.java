package telework.checkin;

import telework.seminar.AdmissionKind;

/**
 * How many of a session had a seat and how many of them came, by one way to take part.
 *
 * @param registered with a seat, those registered at the door included
 */
public record Turnout(Long session, AdmissionKind admission, Long registered, Long attended) {

    /** Seats that stayed empty; before the session is over, those who have not come yet. */
    public long absent() {
        return registered - attended;
    }

    /** Of a hundred with a seat, rounded down; 0 where nobody has one. */
    public long percent() {
        return registered == 0 ? 0 : attended * 100 / registered;
    }
}
