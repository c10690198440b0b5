package telework.eventlist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telework.common.InvalidValue;
import telework.seminar.RegistrationPeriod;
import telework.seminar.Timetable;

/** The moments of a row, as far as days and times make whole ones; what does not is found and kept as text. */
public final class ListedTimes {

    private final EventListReading reading;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();
    private final Timetable timetable;
    private final RegistrationPeriod period;

    private ListedTimes(EventListReading reading, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
        this.timetable = readTimetable(reading.draft().schedule().period());
        this.period = readPeriod(reading.draft().admission().registration());
    }

    public static ListedTimes of(EventListReading reading, ZoneId zone) {
        return new ListedTimes(reading, zone);
    }

    private Timetable readTimetable(ListedPeriod listed) {
        var start = moment(listed.startsOn(), listed.startsAt(), EventListColumn.START_DATE);
        var lastDay = Optional.ofNullable(listed.endsOn()).orElse(listed.startsOn());
        var end = start == null ? null : moment(lastDay, listed.endsAt(), EventListColumn.END_DATE);
        if (start == null || end == null) {
            return null;
        }
        try {
            return new Timetable(start, end);
        } catch (InvalidValue tooLong) {
            report(EventListColumn.END_DATE, Reason.LASTS_TOO_LONG);
            return null;
        }
    }

    private RegistrationPeriod readPeriod(ListedPeriod listed) {
        var opens = moment(listed.startsOn(), listed.startsAt(), EventListColumn.OPENING_DATE);
        var closes = moment(listed.endsOn(), listed.endsAt(), EventListColumn.CLOSING_DATE);
        boolean late = closes != null && timetable != null && closes.isAfter(timetable.startsAt());
        if (late || closes != null && opens != null && !opens.isBefore(closes)) {
            report(EventListColumn.CLOSING_DATE, Reason.CONTRADICTION);
            closes = null;
        }
        return new RegistrationPeriod(opens, closes);
    }

    private Instant moment(LocalDate day, LocalTime time, EventListColumn column) {
        if (day != null && time == null) {
            report(column, Reason.DAY_WITHOUT_TIME);
        }
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(zone).toInstant();
    }

    private void report(EventListColumn column, Reason reason) {
        findings.add(new Finding(column, reading.row().text(column), reason, null));
    }

    /** Null unless both its ends are known. */
    public Timetable timetable() {
        return timetable;
    }

    public RegistrationPeriod period() {
        return period;
    }

    /** What is known of the moments but did not make one. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
