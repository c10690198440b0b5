package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ResourceBundle;
import telework.common.Japan;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionTime;

/** The sentences of the console in the language of the request: {@code console['key']} and {@code words.say('key', …)}. */
@Named("words")
@RequestScoped
public class ConsoleTexts {

    @Inject
    Language language;

    @Inject
    @Named("console")
    ResourceBundle bundle;

    public String say(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), language.getLocale()).format(details);
    }

    /** Blank for null. */
    public String moment(Instant instant) {
        return instant == null ? "" : SessionTime.moment(instant, Japan.TIME, language.getLocale());
    }

    /** When a session takes place; blank while a draft does not know. */
    public String span(SessionLine line) {
        return line.startsAt() == null
                ? ""
                : SessionTime.span(line.startsAt(), line.endsAt(), line.zone(), language.getLocale());
    }

    /** The day on which a session begins, as addresses write it; blank while a draft does not know. */
    public String date(SessionLine line) {
        return line.startsAt() == null
                ? ""
                : line.startsAt().atZone(line.zone()).toLocalDate().toString();
    }

    /** 2026年11月5日（木） */
    public String day(LocalDate day) {
        return SessionTime.day(day.atStartOfDay(Japan.TIME).toInstant(), Japan.TIME, language.getLocale());
    }

    /** 11/5, or 5 Nov */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("frame.shortDay"), language.getLocale())
                .format(day);
    }

    /** 木, or Thu */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.getLocale());
    }
}
