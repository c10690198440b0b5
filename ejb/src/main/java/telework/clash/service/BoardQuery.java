package telework.clash.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import telework.clash.BoardSearch;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Plain;

/**
 * What staff want to see on the board; the four texts are codes, and empty asks for any.
 *
 * @param day one of the days that are shown
 */
public record BoardQuery(LocalDate day, Span span, String region, String bureau, String prefecture, String theme) {

    /** How many days are shown at once. */
    public enum Span {
        /** Two weeks from a Monday. */
        WEEKS {
            @Override
            LocalDate first(LocalDate day) {
                return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            }

            @Override
            LocalDate next(LocalDate first) {
                return first.plusWeeks(2);
            }

            @Override
            LocalDate previous(LocalDate first) {
                return first.minusWeeks(2);
            }
        },
        /** A month from its first day. */
        MONTH {
            @Override
            LocalDate first(LocalDate day) {
                return day.withDayOfMonth(1);
            }

            @Override
            LocalDate next(LocalDate first) {
                return first.plusMonths(1);
            }

            @Override
            LocalDate previous(LocalDate first) {
                return first.minusMonths(1);
            }
        };

        abstract LocalDate first(LocalDate day);

        abstract LocalDate next(LocalDate first);

        abstract LocalDate previous(LocalDate first);
    }

    /** The same as it stands in an address; each part may be null or blank. */
    public record Text(String from, String span, String region, String bureau, String prefecture, String theme) {

        /** @throws telework.common.Invalid when the day or the span cannot be understood */
        BoardQuery read(LocalDate today) {
            var check = new Check();
            var day = check.optional("from", from, Days::read);
            var wanted = check.optional("span", span, Text::readSpan);
            check.orRefuse();
            return new BoardQuery(
                    day == null ? today : day,
                    wanted == null ? Span.WEEKS : wanted,
                    plain(region),
                    plain(bureau),
                    plain(prefecture),
                    plain(theme));
        }

        private static Span readSpan(String text) {
            try {
                return Span.valueOf(Plain.width(text));
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValue("invalid.span");
            }
        }

        private static String plain(String text) {
            return text == null ? "" : Plain.width(text).replaceAll("\\p{Cntrl}", " ");
        }
    }

    /** The first day shown. */
    public LocalDate first() {
        return span.first(day);
    }

    /** The last day shown. */
    public LocalDate last() {
        return span.next(first()).minusDays(1);
    }

    /** The first day of what comes after. */
    public LocalDate next() {
        return span.next(first());
    }

    /** The first day of what came before. */
    public LocalDate previous() {
        return span.previous(first());
    }

    BoardSearch search() {
        return new BoardSearch(first(), last(), region, bureau, prefecture, theme);
    }
}
