package telework.seminar;

/**
 * What a timetable tells of one kind of admission.
 *
 * @param capacity null while a draft does not know it
 * @param room the cap that all kinds of the session share; null where there is none
 * @param inRoom how many have a seat by all kinds together; null where no room is shared
 */
public record AdmissionLine(
        Long sessionId,
        AdmissionKind kind,
        Integer capacity,
        Integer confirmed,
        Integer waiting,
        Boolean waitlist,
        Integer room,
        Integer inRoom) {

    public static final int FEW_SEATS = 3;
    public static final int ONE_IN = 10;

    /** Of a session whose kinds share no room. */
    public AdmissionLine(
            Long sessionId,
            AdmissionKind kind,
            Integer capacity,
            Integer confirmed,
            Integer waiting,
            Boolean waitlist) {
        this(sessionId, kind, capacity, confirmed, waiting, waitlist, null, null);
    }

    /** Seats that a newcomer can have: see {@link FreeSeats}. */
    public int available() {
        return FreeSeats.of(capacity, confirmed, waiting, roomLeft());
    }

    /** Null where no room is shared. */
    public Integer roomLeft() {
        return room == null ? null : room - inRoom;
    }

    /** Whether some seats are left and only a few: at most {@value #FEW_SEATS}, or one in {@value #ONE_IN}. */
    public boolean hasFewLeft() {
        int left = available();
        return left > 0 && (left <= FEW_SEATS || left * ONE_IN <= capacity);
    }
}
