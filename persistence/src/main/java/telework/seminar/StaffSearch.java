package telework.seminar;

import java.time.Instant;

/**
 * What staff look for among all sessions. Texts that are empty and parts that are null ask for nothing.
 *
 * @param words found in title, description, speakers and organiser, whatever their width or kana; or the beginning of a code
 * @param status name of a {@link Session.Status}
 * @param prefecture JIS X 0401 code of the venue
 * @param bureau code of the bureau that covers the venue
 * @param theme code of the theme
 * @param from the earliest start; then drafts without a date are left out
 * @param until the first instant that is too late to start
 */
public record StaffSearch(
        String words,
        String status,
        String prefecture,
        String bureau,
        Long organiser,
        String theme,
        Mode mode,
        Instant from,
        Instant until,
        Seats seats,
        Long series) {

    /** How its seats are taken. */
    public enum Seats {
        /** It takes registrations and somebody can still get in. */
        VACANT,
        /** Every seat is taken. */
        FULL,
        /** Somebody waits. */
        WAITING
    }

    /** What staff sort by. */
    public enum Order {
        /** Drafts first, for they need work; then what is to come, soonest first; then what is over. */
        WORK,
        DATE,
        TITLE,
        ORGANISER,
        PLACE,
        /** By the share of seats taken. */
        FILLING
    }

    public static final StaffSearch ALL = of("", "");

    /** By words and status alone. */
    public static StaffSearch of(String words, String status) {
        return new StaffSearch(words, status, "", "", null, "", null, null, null, null, null);
    }
}
