package telework.feed.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.feed.service.FeedEntry;
import telework.seminar.Mode;
import telework.seminar.ThemeLine;
import telework.seminar.service.SessionTime;
import telework.web.Texts;

/** A session in the words of one language. No text has a character that XML or a calendar could not carry. */
record FeedWords(FeedEntry entry, Texts texts) {

    /** Programs that know no state of an event still show its title, so a session that is called off says so there. */
    String title() {
        var line = entry.offer().line();
        var title = plain(isEnglish() && line.titleEn() != null ? line.titleEn() : line.title());
        return entry.isCalledOff() ? texts.say("feed.calledOff", title) : title;
    }

    String organiser() {
        var organiser = entry.organiser();
        return plain(isEnglish() ? organiser.nameEn() : organiser.name());
    }

    /** The venue with its address, that it is online, or both. */
    String place() {
        if (entry.place() == null) {
            return texts.say("feed.online");
        }
        var venue = plain(entry.place().name() + " " + entry.place().address());
        return entry.offer().mode() == Mode.HYBRID ? texts.say("feed.also", venue) : venue;
    }

    String when() {
        var line = entry.offer().line();
        return SessionTime.span(line.startsAt(), line.endsAt(), line.zone(), texts.locale());
    }

    String theme(ThemeLine theme) {
        return isEnglish() ? theme.nameEn() : theme.nameJa();
    }

    /** Null when it is online. */
    String prefecture() {
        if (entry.place() == null) {
            return null;
        }
        return isEnglish() ? entry.place().prefectureEn() : entry.place().prefecture();
    }

    /** What the seminar is about, who speaks, what it costs, and where to read on. */
    String description(String page) {
        var content = entry.content();
        var reason = entry.cancelReason();
        return Stream.of(
                        reason == null ? null : texts.say("feed.reason", plain(reason)),
                        content.description().isBlank() ? null : plain(content.description()),
                        content.speakers() == null ? null : texts.say("feed.speakers", plain(content.speakers())),
                        content.fee() == null ? null : texts.say("feed.fee", plain(content.fee())),
                        texts.say("feed.organiser", organiser()),
                        texts.say("feed.page", page))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    static String plain(String text) {
        return text.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", " ");
    }

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
