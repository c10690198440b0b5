package telework.eventlist;

import java.util.Locale;

/** Reads yes or no: 有 and 無 as the sibling data sets write them, 1 and 0, true and false. */
final class FlagText {

    private FlagText() {}

    static Reading<Boolean> read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "有", "1", "true" -> Reading.certain(true);
            case "無", "0", "false" -> Reading.certain(false);
            default -> Reading.uncertain(Reason.UNKNOWN_FLAG);
        };
    }
}
