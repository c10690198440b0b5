package telework.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/**
 * The 13 digits under which the National Tax Agency knows a corporation (法人番号). The first is a check digit over the
 * other twelve: 9 − (Σ Pn·Qn mod 9), Pn being the n-th digit from the right and Qn 1 for odd, 2 for even n (ordinance of
 * the Ministry of Finance on corporate numbers, article 2).
 */
public record CorporateNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-‐‑–—−ー]");
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{12}");

    /** @param value full-width digits and hyphens are read as well */
    public CorporateNumber {
        value = SEPARATORS.matcher(Plain.width(value)).replaceAll("");
        if (!DIGITS.matcher(value).matches()) {
            throw new InvalidValue("invalid.corporateNumber");
        }
        if (value.charAt(0) - '0' != checkDigit(value.substring(1))) {
            throw new InvalidValue("invalid.corporateNumber.checkDigit");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static int checkDigit(String base) {
        int sum = 0;
        for (int n = 1; n <= base.length(); n++) {
            int digit = base.charAt(base.length() - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CorporateNumber, String> {
        @Override
        public String convertToDatabaseColumn(CorporateNumber number) {
            return number == null ? null : number.value;
        }

        @Override
        public CorporateNumber convertToEntityAttribute(String column) {
            return column == null ? null : new CorporateNumber(column);
        }
    }
}
