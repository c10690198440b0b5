package telework.consent;

/** What people's data are taken for; each has its own wording, and its own time to be kept. */
public enum Purpose {
    /** To take registrations and to run the seminar: half a year for questions that come later. */
    REGISTRATION(180),
    /** To prepare what somebody needs to take part: no longer than it takes to answer a complaint. */
    ACCOMMODATION(14);

    private final int standardDays;

    Purpose(int standardDays) {
        this.standardDays = standardDays;
    }

    /** Days that data are kept after the end of the session, where the programme says nothing else. */
    public int standardDays() {
        return standardDays;
    }
}
