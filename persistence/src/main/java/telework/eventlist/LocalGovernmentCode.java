package telework.eventlist;

import java.util.regex.Pattern;
import telework.common.InvalidValue;

/**
 * A municipality or prefecture (全国地方公共団体コード): two digits for the prefecture (JIS X 0401), three for the
 * municipality (JIS X 0402; 000 is the prefecture itself) and a check digit: 11 less the remainder by 11 of the sum
 * weighted 6, 5, 4, 3, 2, of which the last digit counts (Ministry of Internal Affairs and Communications).
 */
public record LocalGovernmentCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:0[1-9]|[123][0-9]|4[0-7])[0-9]{4}");
    private static final int BASE = 5;

    /** @param value six half-width digits; zeros in front belong to it */
    public LocalGovernmentCode {
        if (!SHAPE.matcher(value).matches() || value.charAt(BASE) - '0' != checkDigit(value)) {
            throw new InvalidValue("invalid.localGovernmentCode");
        }
    }

    /** The prefecture by JIS X 0401, 01 to 47. */
    public String prefecture() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < BASE; i++) {
            sum += (value.charAt(i) - '0') * (BASE + 1 - i);
        }
        return (11 - sum % 11) % 10;
    }
}
