package telework.seminar.web;

import java.util.List;

/**
 * A session as a list shows it, in words.
 *
 * @param titleLang the language that the title is in
 * @param seats one for the session, or one for each way to take part
 */
public record SessionCard(
        String code, String title, String titleLang, String when, String place, String organiser, List<Seats> seats) {

    /** How full it is, and the style that goes with it. */
    public record Seats(String words, String tone) {}

    public SessionCard {
        seats = List.copyOf(seats);
    }
}
