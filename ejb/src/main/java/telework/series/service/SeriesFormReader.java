package telework.series.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Plain;
import telework.seminar.DaysBefore;
import telework.seminar.SessionPattern;
import telework.series.service.SeriesForm.Field;

/** Reads a series form and collects all that is wrong with it. */
final class SeriesFormReader {

    private static final int MOST_TIMES = Recurrence.MOST_DAYS;
    private static final int MOST_DAYS_BEFORE = 60;
    private static final int MOST_SEATS = 100_000;

    private final SeriesForm form;
    private final Check check = new Check();

    SeriesFormReader(SeriesForm form) {
        this.form = form;
    }

    SeriesPlan read() {
        var recurrence = readRecurrence();
        var hours = readHours();
        var closes = readDeadline();
        var rooms = IntStream.rangeClosed(1, SeriesForm.MOST_VENUES)
                .boxed()
                .flatMap(this::readRoom)
                .toList();
        var arrangement = choice(Field.arrangement, Arrangement::valueOf);
        check.orRefuse();
        refuseTooMany(recurrence);
        return new SeriesPlan(recurrence, hours, closes, form.has(Field.holidays), arrangement, rooms);
    }

    private Recurrence readRecurrence() {
        var pace = choice(Field.pace, Recurrence.Pace::valueOf);
        var nth = choice(Field.nth, Recurrence.Nth::valueOf);
        var days = readDays();
        var from = required(Field.from, Days::read);
        var until = optional(Field.until, Days::read);
        var times = optional(Field.times, typed -> number(typed, 1, MOST_TIMES, "invalid.series.times"));
        if (form.has(Field.until) == form.has(Field.times)) {
            check.wrong(Field.until.name(), "invalid.series.end");
        } else if (from != null && until != null && until.isBefore(from)) {
            check.wrong(Field.until.name(), "invalid.series.untilBeforeFrom");
        }
        return days.isEmpty() || from == null ? null : new Recurrence(pace, days, nth, from, until, times);
    }

    private Set<DayOfWeek> readDays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        form.days().stream().map(DayOfWeek::valueOf).forEach(days::add);
        if (days.isEmpty()) {
            check.wrong("days", "invalid.series.days");
        }
        return days;
    }

    private SessionPattern.Hours readHours() {
        var start = required(Field.startsAt, Days::readTime);
        var end = required(Field.endsAt, Days::readTime);
        if (start != null && end != null && !start.isBefore(end)) {
            check.wrong(Field.endsAt.name(), "invalid.endsBeforeStart");
        }
        return new SessionPattern.Hours(start, end, 0);
    }

    /** Days without a time mean until the end of that day. */
    private DaysBefore readDeadline() {
        var days = optional(Field.closesDays, typed -> number(typed, 0, MOST_DAYS_BEFORE, "invalid.series.daysBefore"));
        var time = optional(Field.closesAt, Days::readTime);
        if (form.has(Field.closesAt) && !form.has(Field.closesDays)) {
            check.wrong(Field.closesDays.name(), "invalid.required");
        }
        if (days == null) {
            return null;
        }
        refuseLateDeadline(days, time);
        return time == null ? new DaysBefore(days - 1, LocalTime.MIDNIGHT) : new DaysBefore(days, time);
    }

    private void refuseLateDeadline(int days, LocalTime time) {
        var start = form.has(Field.startsAt) ? optional(Field.startsAt, Days::readTime) : null;
        if (days == 0 && (time == null || start != null && time.isAfter(start))) {
            check.wrong(Field.closesAt.name(), "invalid.closesAfterStart");
        }
    }

    private Stream<SeriesPlan.Room> readRoom(int number) {
        var venue = form.typed().get("venue" + number);
        var capacity = check.optional(
                "capacity" + number,
                form.typed().get("capacity" + number),
                typed -> number(typed, 1, MOST_SEATS, "invalid.capacity"));
        return venue == null || venue.isBlank()
                ? Stream.empty()
                : Stream.of(new SeriesPlan.Room(Long.valueOf(venue), capacity));
    }

    private void refuseTooMany(Recurrence recurrence) {
        List<LocalDate> days = recurrence.dates();
        if (days.isEmpty()) {
            check.wrong(Field.from.name(), "invalid.series.noDay");
        } else if (days.size() > Recurrence.MOST_DAYS) {
            check.wrong(Field.until.name(), "invalid.series.tooMany", Recurrence.MOST_DAYS);
        }
        check.orRefuse();
    }

    private static Integer number(String typed, int least, int most, String key) {
        var digits = Plain.width(typed).replaceAll("[,名人回日前]", "");
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new InvalidValue(key, most);
        }
        return Integer.valueOf(digits);
    }

    private <T> T choice(Field field, Function<String, T> reader) {
        return check.required(field.name(), form.text(field), reader);
    }

    private <T> T required(Field field, Function<String, T> reader) {
        return check.required(field.name(), form.text(field), reader);
    }

    private <T> T optional(Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }
}
