package telework.seminar.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Japan;
import telework.common.Plain;
import telework.seminar.Mode;
import telework.seminar.SessionSearch;

/**
 * What a visitor asks for, read and found sensible. What is empty or null is not asked for.
 *
 * @param theme code
 * @param organiser id
 * @param from the first day, by the clocks of Japan
 * @param to the last day
 */
public record TimetableQuery(
        String words,
        SessionSearch.Area area,
        String theme,
        Mode mode,
        Long organiser,
        boolean vacancy,
        LocalDate from,
        LocalDate to) {

    public static final TimetableQuery ANY =
            new TimetableQuery("", SessionSearch.Area.ANYWHERE, "", null, null, false, null, null);

    /** The names of its parts in addresses, in the order in which they stand there. */
    public static final List<String> PARTS =
            List.of("q", "prefecture", "region", "bureau", "from", "to", "mode", "theme", "organiser", "vacancy");

    /**
     * Reads what an address says.
     *
     * @param asked what stands there under each of the {@link #PARTS}; may be null or blank
     * @throws telework.common.Invalid naming the parts that cannot be understood
     */
    public static TimetableQuery read(UnaryOperator<String> asked) {
        var check = new Check();
        var area = new SessionSearch.Area(
                plain(asked.apply("prefecture")), plain(asked.apply("region")), plain(asked.apply("bureau")));
        var read = new TimetableQuery(
                plain(asked.apply("q")),
                area,
                plain(asked.apply("theme")),
                check.optional("mode", asked.apply("mode"), TimetableQuery::readMode),
                check.optional("organiser", asked.apply("organiser"), TimetableQuery::readId),
                Boolean.parseBoolean(plain(asked.apply("vacancy"))),
                check.optional("from", asked.apply("from"), Days::read),
                check.optional("to", asked.apply("to"), Days::read));
        check.orRefuse();
        return read;
    }

    private static String plain(String text) {
        return text == null ? "" : Plain.width(text).replaceAll("\\p{Cntrl}", " ");
    }

    private static Mode readMode(String text) {
        try {
            return Mode.valueOf(Plain.width(text));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.mode");
        }
    }

    private static Long readId(String text) {
        var digits = Plain.width(text);
        if (!digits.matches("\\d{1,18}")) {
            throw new InvalidValue("invalid.organiser");
        }
        return Long.valueOf(digits);
    }

    public String prefecture() {
        return area.prefecture();
    }

    /** The same for other days; either may be null. */
    public TimetableQuery within(LocalDate first, LocalDate last) {
        return new TimetableQuery(words, area, theme, mode, organiser, vacancy, first, last);
    }

    TimetableQuery withWords(String others) {
        return new TimetableQuery(others, area, theme, mode, organiser, vacancy, from, to);
    }

    TimetableQuery withVacancy(boolean wanted) {
        return new TimetableQuery(words, area, theme, mode, organiser, wanted, from, to);
    }

    TimetableQuery withTheme(String other) {
        return new TimetableQuery(words, area, other, mode, organiser, vacancy, from, to);
    }

    TimetableQuery withMode(Mode other) {
        return new TimetableQuery(words, area, theme, other, organiser, vacancy, from, to);
    }

    TimetableQuery withOrganiser(Long other) {
        return new TimetableQuery(words, area, theme, mode, other, vacancy, from, to);
    }

    TimetableQuery in(SessionSearch.Area other) {
        return new TimetableQuery(words, other, theme, mode, organiser, vacancy, from, to);
    }

    /** @param now what is over by then is left out */
    public SessionSearch at(Instant now) {
        var span = new SessionSearch.Span(
                now,
                Optional.ofNullable(from).map(TimetableQuery::start).orElse(null),
                Optional.ofNullable(to).map(day -> start(day.plusDays(1))).orElse(null));
        return new SessionSearch(words, area, theme, mode, organiser, vacancy, span);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Japan.TIME).toInstant();
    }
}
