package telework.feed.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import telework.common.Japan;
import telework.common.service.CalendarLines;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntry;
import telework.web.Texts;

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986; METHOD:PUBLISH of RFC 5546), written event by event. Nobody's time is
 * blocked by it: it tells what is on, not where somebody goes.
 */
final class PublicCalendar {

    private static final Duration ASK_AGAIN = Duration.ofHours(1);

    /** Japan knows no summer time. Also what keeps a calendar without events a valid one. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Asia/Tokyo
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            TZNAME:JST
            END:STANDARD
            END:VTIMEZONE
            """;

    private final Writer out;
    private final PublicAddress address;
    private final String office;
    private final Texts texts;

    /** @param office the mailbox of who publishes */
    PublicCalendar(Writer out, PublicAddress address, String office, Texts texts) {
        this.out = out;
        this.address = address;
        this.office = office;
        this.texts = texts;
    }

    /** @param source the address of this calendar */
    void begin(String name, String source) {
        write("BEGIN:VCALENDAR\n");
        write(new ProdId("-//Telework Month//Seminars//JA"));
        write(ImmutableVersion.VERSION_2_0);
        write(ImmutableCalScale.GREGORIAN);
        write(ImmutableMethod.PUBLISH);
        write("NAME", name);
        write("X-WR-CALNAME", name);
        write("X-WR-TIMEZONE:" + Japan.TIME + "\n");
        write("REFRESH-INTERVAL;VALUE=DURATION:" + ASK_AGAIN + "\n");
        write("X-PUBLISHED-TTL:" + ASK_AGAIN + "\n");
        write("SOURCE;VALUE=URI:" + source + "\n");
        write(ZONE);
    }

    void event(FeedEntry entry) {
        var words = new FeedWords(entry, texts);
        var page = address.session(entry.code());
        var event = new VEvent(false);
        event.add(new Uid(entry.code() + "@" + address.host()));
        event.add(new Sequence(entry.revision()));
        event.add(new DtStamp(seconds(entry.changedAt())));
        event.add(new LastModified(seconds(entry.changedAt())));
        event.add(new DtStart<>(entry.offer().line().startsAt().atZone(Japan.TIME)));
        event.add(new DtEnd<>(entry.offer().line().endsAt().atZone(Japan.TIME)));
        event.add(new Summary(words.title()));
        event.add(new Description(words.description(page)));
        event.add(new Location(words.place()));
        event.add(new Url(URI.create(page)));
        event.add(entry.isCalledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        addOrganiser(event, words);
        addThemes(event, words);
        addPosition(event, entry.place());
        write(event.toString());
    }

    void end() {
        write("END:VCALENDAR\n");
    }

    /** RFC 5546 wants somebody to turn to; who has no desk is reached through the office that publishes. */
    private void addOrganiser(VEvent event, FeedWords words) {
        var desk = words.entry().organiser().email();
        var organizer = new Organizer(mailto(desk == null ? office : desk.value()));
        organizer.add(new Cn(words.organiser()));
        event.add(organizer);
    }

    /** Quoted where an address holds what a URI may not, such as a percent sign (RFC 6068). */
    private static URI mailto(String mailbox) {
        try {
            return new URI("mailto", mailbox, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Quoting leaves nothing that a URI may not hold", impossible);
        }
    }

    private static void addThemes(VEvent event, FeedWords words) {
        var themes = words.entry().themes().stream().map(words::theme).toList();
        if (!themes.isEmpty()) {
            event.add(new Categories(new TextList(themes)));
        }
    }

    private static void addPosition(VEvent event, FeedEntry.Place place) {
        if (place != null && place.latitude() != null) {
            event.add(new Geo(place.latitude(), place.longitude()));
        }
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A text under a name that the library does not know, escaped as it escapes those it knows. */
    private void write(String name, String text) {
        write(name + new Summary(text).toString().substring("SUMMARY".length()));
    }

    private void write(Property property) {
        write(property.toString());
    }

    private void write(String lines) {
        try {
            out.write(CalendarLines.fold(lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
