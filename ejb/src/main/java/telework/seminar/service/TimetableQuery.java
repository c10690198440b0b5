package telework.seminar.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Japan;
import telework.common.Plain;
import telework.seminar.Mode;
import telework.seminar.SessionSearch;

/**
 * What a visitor asks for, read and found sensible.
 *
 * @param words empty: any
 * @param prefecture empty: any
 * @param theme empty: any
 * @param mode null: any
 * @param from the first day, by the clocks of Japan; null: any
 * @param to the last day; null: any
 */
public record TimetableQuery(
        String words, String prefecture, String theme, Mode mode, boolean vacancy, LocalDate from, LocalDate to) {

    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant FAR_AHEAD = Instant.parse("2999-01-01T00:00:00Z");

    public static final TimetableQuery ANY = new TimetableQuery("", "", "", null, false, null, null);

    /** The same as it stands in an address; each part may be null or blank. */
    public record Text(String q, String prefecture, String theme, String mode, String vacancy, String from, String to) {

        /** @throws telework.common.Invalid naming the parts that cannot be understood */
        public TimetableQuery read() {
            var check = new Check();
            var read = new TimetableQuery(
                    plain(q),
                    plain(prefecture),
                    plain(theme),
                    check.optional("mode", mode, Text::readMode),
                    Boolean.parseBoolean(plain(vacancy)),
                    check.optional("from", from, Days::read),
                    check.optional("to", to, Days::read));
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
    }

    /** @param now what is over by then is left out */
    public SessionSearch at(Instant now) {
        return new SessionSearch(
                words,
                prefecture,
                theme,
                mode,
                vacancy,
                now,
                Optional.ofNullable(from).map(TimetableQuery::start).orElse(LONG_AGO),
                Optional.ofNullable(to).map(day -> start(day.plusDays(1))).orElse(FAR_AHEAD));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Japan.TIME).toInstant();
    }
}
