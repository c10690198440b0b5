package telework.eventlist;

import java.util.regex.Pattern;

/**
 * Reads how many persons an event takes: a number, perhaps with its counter (名, 人, 席), perhaps with the bracketed
 * remark that the first who apply get in (先着, 先着順, 申込順 and their spellings) — which is what a cap means here anyway.
 * Any other word may change the number's meaning, so the text is kept and not read.
 */
final class CapacityText {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+";
    private static final String FIRST_COME = "先着順?|申込順|申込み順|申し込み順|申込先着順|先着申込順";
    private static final Pattern PLAIN =
            Pattern.compile("(" + NUMBER + ")\\s*[名人席]?\\s*(?:\\((?:" + FIRST_COME + ")\\))?");
    private static final Pattern PERSONS = Pattern.compile("(" + NUMBER + ")\\s*[名人席]");
    private static final Pattern ANY_NUMBER = Pattern.compile("(?U)\\d[\\d,]*");
    private static final Pattern NOT_THE_CAP = Pattern.compile("以上|最少|最低|残");
    private static final Pattern LOTTERY = Pattern.compile("抽選|抽せん|抽籤");
    private static final Pattern GROUPS = Pattern.compile("(?U)\\d\\s*(?:組|グループ|家族|世帯)");
    private static final int MOST_DIGITS = 6;

    /** A longer text is an essay, and searching it would take long. */
    private static final int LONGEST_SUGGESTIVE = 200;

    private CapacityText() {}

    static Reading<Integer> read(String text) {
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            var capacity = number(plain.group(1));
            return capacity == null ? Reading.uncertain(Reason.CAPACITY_OUT_OF_RANGE) : Reading.certain(capacity);
        }
        return Reading.uncertain(reason(text), suggestion(text));
    }

    /** Whether the text speaks of drawing lots. */
    static boolean isLottery(String text) {
        return LOTTERY.matcher(text).find();
    }

    private static Reason reason(String text) {
        if (isLottery(text)) {
            return Reason.LOTTERY_CAPACITY;
        }
        return GROUPS.matcher(text).find() ? Reason.GROUP_CAPACITY : Reason.PROSE_CAPACITY;
    }

    /** The one number in the text when it counts persons and is not said to be a minimum or a remainder; or null. */
    private static Integer suggestion(String text) {
        if (text.length() > LONGEST_SUGGESTIVE) {
            return null;
        }
        var persons = PERSONS.matcher(text);
        boolean honest = ANY_NUMBER.matcher(text).results().count() == 1
                && persons.find()
                && !NOT_THE_CAP.matcher(text).find();
        return honest ? number(persons.group(1)) : null;
    }

    /** @return null when no room takes so many */
    private static Integer number(String digits) {
        var plain = digits.replace(",", "");
        int number = plain.length() > MOST_DIGITS ? 0 : Integer.parseInt(plain);
        return number == 0 ? null : number;
    }
}
