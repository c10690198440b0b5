package telework.seminar;

/** What a timetable tells of one kind of admission; capacity is null while a draft does not know it. */
public record AdmissionLine(
        Long sessionId, AdmissionKind kind, Integer capacity, Integer confirmed, Integer waiting, Boolean waitlist) {

    public static final int FEW_SEATS = 3;
    public static final int ONE_IN = 10;

    /** Seats nobody holds. While people wait there are none: a seat that comes back is theirs. */
    public int available() {
        return capacity == null ? 0 : capacity - confirmed;
    }

    /** Whether some seats are left and only a few: at most {@value #FEW_SEATS}, or one in {@value #ONE_IN}. */
    public boolean hasFewLeft() {
        int left = available();
        return left > 0 && (left <= FEW_SEATS || left * ONE_IN <= capacity);
    }
}
