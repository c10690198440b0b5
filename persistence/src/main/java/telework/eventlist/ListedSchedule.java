package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

/**
 * When the event takes place. Texts may be null; an event without a first day is reported.
 *
 * @param period first day and hour to last day and hour; over several days the hours may be those of each day
 * @param recurrence how it repeats (開催パターン), in the publisher's words
 * @param condition e.g. whether rain stops it
 */
public record ListedSchedule(ListedPeriod period, String note, String duration, String recurrence, String condition) {

    private static final ListedPeriod.Columns COLUMNS =
            new ListedPeriod.Columns(START_DATE, START_TIME, END_DATE, END_TIME);

    static ListedSchedule read(Cells cells) {
        if (cells.isBlank(START_DATE)) {
            cells.report(START_DATE, Reason.MISSING_START, null);
        }
        return new ListedSchedule(
                ListedPeriod.read(cells, COLUMNS),
                cells.prose(SCHEDULE_NOTE, 1_000),
                cells.prose(DURATION, 200),
                cells.prose(RECURRENCE, 1_000),
                cells.prose(CONDITION, 1_000));
    }
}
