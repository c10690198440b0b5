package telework.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.junit.jupiter.api.Test;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntry;
import telework.web.Texts;

class PublicCalendarTest {

    private static final PublicAddress ADDRESS = new PublicAddress("https://telework.example.jp");

    @Test
    void isReadBackAsItWasMeant() {
        var calendar =
                parsed(written("東京・労務", Locale.JAPANESE, AnEntry.atTheVenue().build()));

        assertThat(calendar.validate().getEntries())
                .extracting(ValidationEntry::getMessage)
                .isEmpty();
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("東京・労務");
        assertThat(value(calendar, "REFRESH-INTERVAL")).isEqualTo("PT1H");
        var event = event(calendar);
        assertThat(value(event, "UID")).isEqualTo("tm2026-0007-1@telework.example.jp");
        assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261020T030405Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261020T030405Z");
        assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip())
                .isEqualTo("DTSTART;TZID=Asia/Tokyo:20261105T133000");
        assertThat(value(event, "DTEND")).isEqualTo("20261105T160000");
        assertThat(value(event, "SUMMARY")).isEqualTo("テレワーク導入セミナー");
        assertThat(value(event, "LOCATION")).isEqualTo("見本会館 3階 北海道札幌市中央区見本1条西2丁目3-4");
        assertThat(value(event, "URL")).isEqualTo("https://telework.example.jp/seminars/tm2026-0007-1");
        assertThat(value(event, "DESCRIPTION")).contains("はじめての方へ。\n\n後半は、相談会です；質問も、どうぞ。", "講師：見本 花子");
        assertThat(value(event, "CATEGORIES")).isEqualTo("テレワーク導入,労務管理");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:desk@example.jp");
    }

    @Test
    void saysThatASessionIsCalledOffToProgramsAndToPeople() {
        var event = event(parsed(
                written("", Locale.JAPANESE, AnEntry.atTheVenue().calledOff().build())));

        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SUMMARY")).startsWith("【開催中止】");
        assertThat(value(event, "DESCRIPTION")).startsWith("中止の理由：講師の都合により");
    }

    @Test
    void speaksEnglishWhenAsked() {
        var event = event(parsed(written("", Locale.ENGLISH, AnEntry.online().build())));

        assertThat(value(event, "SUMMARY")).isEqualTo("Introduction to telework");
        assertThat(value(event, "LOCATION")).isEqualTo("Online");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Introducing telework,Labour management");
    }

    @Test
    void isValidWithoutEvents() {
        assertThat(parsed(written("何もない", Locale.JAPANESE)).validate().hasErrors())
                .isFalse();
    }

    @Test
    void foldsEveryLineAndEndsItAsTheStandardSays() {
        var text = written(
                "名",
                Locale.JAPANESE,
                AnEntry.atTheVenue()
                        .titled("𠮷".repeat(60) + "\u0007,;\\")
                        .describedAs("長い文。".repeat(200))
                        .build());

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\u0007");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(value(event(parsed(text)), "SUMMARY")).isEqualTo("𠮷".repeat(60) + " ,;\\");
    }

    private static String written(String name, Locale locale, FeedEntry... entries) {
        var out = new StringWriter();
        var calendar = new PublicCalendar(out, ADDRESS, "no-reply@example.jp", Texts.in(locale));
        calendar.begin(name, "https://telework.example.jp/calendar/seminars.ics?prefecture=13&theme=LABOUR");
        for (var entry : entries) {
            calendar.event(entry);
        }
        calendar.end();
        return out.toString();
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static CalendarComponent event(Calendar calendar) {
        return calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getProperty(name).orElseThrow().getValue();
    }

    private static String value(CalendarComponent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
