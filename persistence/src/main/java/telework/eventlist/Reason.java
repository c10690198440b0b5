package telework.eventlist;

/** Why a cell was not read. Each has its sentence, {@code Reason.CONSTANT}, in the texts of the pages. */
public enum Reason {
    /** No title: the seminar cannot be named. */
    MISSING_TITLE,
    /** No first day. */
    MISSING_START,
    /** More characters than the seminar's field holds. */
    TOO_LONG,
    /** A line break or tab in what must be a single line; suggested: the text with blanks instead. */
    LINE_BREAK,
    /** Only its full-width digits keep the text from being read; suggested: the value. */
    FULL_WIDTH_DIGITS,
    /** Neither 2026-11-05 nor 2026/11/05; suggested: the day, when it is written as 2026年11月5日 or 令和8年11月5日. */
    PROSE_DATE,
    /** A day that no calendar has, such as 2026-02-30. */
    NO_SUCH_DATE,
    /** 9999-12-31, which publishing systems write for "not given". */
    PLACEHOLDER_DATE,
    /** A year before 2000 or after 2199. */
    DATE_OUT_OF_RANGE,
    /** Neither 13:30 nor 13:30:00; suggested: the time, when it is written as 13時30分. */
    PROSE_TIME,
    /** A time that no clock shows, such as 24:00. */
    NO_SUCH_TIME,
    /** 00:00, which publishing systems write for "not given". */
    MIDNIGHT_MEANS_NOT_GIVEN,
    /** A day whose time is not known: a draft takes both or neither, and the day is kept here. */
    DAY_WITHOUT_TIME,

    /** From the first day to the last it is longer than one session can be; it may be a course of several. */
    LASTS_TOO_LONG,

    /** A place of which the address or the prefecture is not known. */
    PLACE_INCOMPLETE,

    /** The end does not lie after the beginning; nothing of the end was read. */
    ENDS_BEFORE_START,
    /** More than a number of persons; suggested: the number, when it is the only one and counts persons. */
    PROSE_CAPACITY,
    /** Places are drawn by lot, not given to the first who come; suggested as for {@link #PROSE_CAPACITY}. */
    LOTTERY_CAPACITY,
    /** Counts groups (組), not persons. */
    GROUP_CAPACITY,
    /** Nobody, or more than 999,999 persons. */
    CAPACITY_OUT_OF_RANGE,
    /** None of 有, 無, 1, 0, true, false. */
    UNKNOWN_FLAG,
    /** None of the 47 prefectures. */
    UNKNOWN_PREFECTURE,
    /** A code with a wrong number of digits or a wrong check digit; suggested: the code with the zero that Excel drops. */
    BAD_CODE,
    /** Not an address of the web (http or https). */
    BAD_URL,
    /** Not decimal degrees, or far from Japan. */
    BAD_POSITION,
    /** Latitude without longitude, or the reverse. */
    HALF_A_POSITION,
    /** Two cells exclude each other; neither was believed. */
    CONTRADICTION
}
