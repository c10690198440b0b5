package telework.eventlist;

import java.util.function.Function;
import java.util.regex.Pattern;
import telework.common.CorporateNumber;
import telework.common.InvalidValue;

/** Reads codes that carry a check digit. */
final class CodeText {

    private static final Pattern LACKS_A_ZERO = Pattern.compile("[0-9]{5}");

    private CodeText() {}

    /** A code of five digits may be one whose zero Excel dropped: suggested when the check digit agrees, never taken. */
    static Reading<LocalGovernmentCode> localGovernment(String text) {
        var code = checked(text, LocalGovernmentCode::new);
        return !code.isCertain() && LACKS_A_ZERO.matcher(text).matches()
                ? Reading.uncertain(
                        Reason.BAD_CODE,
                        checked("0" + text, LocalGovernmentCode::new).value())
                : code;
    }

    static Reading<CorporateNumber> corporate(String text) {
        return checked(text, CorporateNumber::new);
    }

    private static <T> Reading<T> checked(String text, Function<String, T> value) {
        try {
            return Reading.certain(value.apply(text));
        } catch (InvalidValue wrong) {
            return Reading.uncertain(Reason.BAD_CODE);
        }
    }
}
