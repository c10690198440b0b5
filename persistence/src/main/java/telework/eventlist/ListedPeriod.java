package telework.eventlist;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * From when until when something is open, local to the venue. An end that does not lie after the beginning is not
 * read; where no last day is given, the last hour is taken to be one of the first day.
 *
 * @param startsOn null when not given or not certain, like all the others
 */
public record ListedPeriod(LocalDate startsOn, LocalTime startsAt, LocalDate endsOn, LocalTime endsAt) {

    /** The columns that make up a period. */
    record Columns(
            EventListColumn startsOn, EventListColumn startsAt, EventListColumn endsOn, EventListColumn endsAt) {}

    static ListedPeriod read(Cells cells, Columns columns) {
        var read = new ListedPeriod(
                cells.value(columns.startsOn, DateText::read),
                cells.value(columns.startsAt, TimeText::read),
                cells.value(columns.endsOn, DateText::read),
                cells.value(columns.endsAt, TimeText::read));
        if (!read.endsBeforeStart(cells.isBlank(columns.endsOn))) {
            return read;
        }
        read.reportEnd(cells, columns);
        return new ListedPeriod(read.startsOn, read.startsAt, null, null);
    }

    /** @param oneDay whether no last day is given, so that the end lies on the first */
    private boolean endsBeforeStart(boolean oneDay) {
        boolean sameDay = oneDay || startsOn != null && startsOn.equals(endsOn);
        boolean timesReversed = startsAt != null && endsAt != null && !endsAt.isAfter(startsAt);
        boolean daysReversed = startsOn != null && endsOn != null && endsOn.isBefore(startsOn);
        return daysReversed || sameDay && timesReversed;
    }

    /** A cell that could not be read has been reported already. */
    private void reportEnd(Cells cells, Columns columns) {
        if (endsOn != null) {
            cells.report(columns.endsOn, Reason.ENDS_BEFORE_START, null);
        }
        if (endsAt != null) {
            cells.report(columns.endsAt, Reason.ENDS_BEFORE_START, null);
        }
    }
}
