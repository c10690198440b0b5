package telework.mail.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail before it is set as text and as HTML: one source for both.
 *
 * @param language {@code ja} or {@code en}
 * @param recipient the name beside the address, e.g. 山田 太郎
 * @param salutation e.g. 山田 太郎 様
 * @param facts what, when, where
 * @param actions what the reader can do, as links
 * @param calendar null: nothing for a calendar
 * @param footer why the reader gets it
 */
public record Letter(
        String language,
        String subject,
        String recipient,
        String salutation,
        List<String> paragraphs,
        List<Fact> facts,
        List<Action> actions,
        CalendarFile calendar,
        String footer) {

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    /** A label and where it leads. */
    public record Action(String label, String address) {}

    /** To somebody who has registered. */
    public Letter(
            String language,
            String subject,
            String recipient,
            String salutation,
            List<String> paragraphs,
            List<Fact> facts,
            List<Action> actions,
            CalendarFile calendar) {
        this(
                language,
                subject,
                recipient,
                salutation,
                paragraphs,
                facts,
                actions,
                calendar,
                LetterTexts.in(language).say("footer"));
    }

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }

    /** The same with more facts after its own. */
    public Letter with(List<Fact> more) {
        var all = Stream.concat(facts.stream(), more.stream()).toList();
        return new Letter(language, subject, recipient, salutation, paragraphs, all, actions, calendar, footer);
    }

    public Optional<CalendarFile> calendarFile() {
        return Optional.ofNullable(calendar);
    }
}
