package telework.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    /** Public numbers of the National Tax Agency's register, and the example worked out in its explanation. */
    @ParameterizedTest
    @ValueSource(strings = {"7123456789012", "4011001098993", "9010005017583", "2120901007402"})
    void takesNumbersThatThereAre(String number) {
        assertThat(new CorporateNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000020130001", "2710100718279", "4011001098983"})
    void findsAWrongDigit(String number) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new CorporateNumber(number))
                .withMessage("invalid.corporateNumber.checkDigit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000", "712345678901", "71234567890123", "T7123456789012", "七123456789012"})
    void knowsThirteenDigitsOnly(String number) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new CorporateNumber(number))
                .withMessage("invalid.corporateNumber");
    }

    @Test
    void readsFullWidthDigitsAndHyphensOfAllKinds() {
        assertThat(new CorporateNumber("７－１２３４‐５６７８−９０１２").value()).isEqualTo("7123456789012");
    }
}
