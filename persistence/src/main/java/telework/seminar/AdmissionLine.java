package telework.seminar;

/** What a timetable tells of one kind of admission; capacity is null while a draft does not know it. */
public record AdmissionLine(
        Long sessionId, AdmissionKind kind, Integer capacity, Integer confirmed, Integer waiting, Boolean waitlist) {

    /** Seats nobody holds. While people wait there are none: a seat that comes back is theirs. */
    public int available() {
        return capacity == null ? 0 : capacity - confirmed;
    }
}
