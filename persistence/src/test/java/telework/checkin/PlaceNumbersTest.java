package telework.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.Check;
import telework.common.Invalid;
import telework.common.Violation;

class PlaceNumbersTest {

    private static final int MOST = 30;

    @ParameterizedTest
    @ValueSource(strings = {"1-3, 5 9", "１－３、５　９", "9 5\n3 2 1", "1～3,5、9", "1 〜 3; 5・9", "1ー3 2 5 9 9"})
    void readsNumbersAndRangesInAnyWidth(String typed) {
        var check = new Check();

        assertThat(PlaceNumbers.read(typed, MOST, "numbers", check).places()).containsExactly(1, 2, 3, 5, 9);
        check.orRefuse();
    }

    @ParameterizedTest
    @CsvSource({
        "x7,     invalid.place",
        "12-,    invalid.place",
        "1-2-3,  invalid.place",
        "12-8,   invalid.place.order",
        "0,      invalid.place.none",
        "29-31,  invalid.place.none",
        "99999,  invalid.place.none"
    })
    void namesWhatCannotBeMeant(String typed, String key) {
        assertThat(wrong(typed)).singleElement().satisfies(violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.details().get(0)).isEqualTo(typed);
        });
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(wrong("1 x 5-2 31"))
                .extracting(Violation::key)
                .containsExactly("invalid.place", "invalid.place.order", "invalid.place.none");
    }

    @Test
    void nothingIsNothing() {
        assertThat(PlaceNumbers.read(" 、 ", MOST, "numbers", new Check()).places())
                .isEmpty();
    }

    private static List<Violation> wrong(String typed) {
        var check = new Check();
        PlaceNumbers.read(typed, MOST, "numbers", check);
        var thrown = catchThrowableOfType(Invalid.class, check::orRefuse);
        return thrown.violations();
    }
}
