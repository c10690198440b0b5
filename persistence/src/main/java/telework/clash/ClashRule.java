package telework.clash;

/**
 * When two sessions are in each other's way: they begin within {@value #DAYS} days of each other, and they are in the same
 * prefecture or share a theme. A difference of exactly {@value #DAYS} calendar days still counts; a day is a day by the clocks
 * of the session's place, however late in it the session begins. The dates of one seminar share their themes on purpose and
 * clash by prefecture only. Drafts and what is in review count like what is published; what is called off does not.
 */
public final class ClashRule {

    /** The largest difference, in calendar days, that is still too close. */
    public static final int DAYS = 3;

    private ClashRule() {}
}
