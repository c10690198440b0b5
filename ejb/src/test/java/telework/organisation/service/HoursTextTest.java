package telework.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.InvalidValue;
import telework.organisation.Closure;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:00-12:00, 13:00-17:00|09:00-12:00, 13:00-17:00",
                "９：００～１７：１５|09:00-17:15",
                "13:00〜17:00、9:00 ～ 12:00|09:00-12:00, 13:00-17:00",
                "9時00分－17時30分|09:00-17:30"
            })
    void readsWhatPeopleWrite(String typed, String meant) {
        assertThat(HoursText.write(HoursText.read(DayOfWeek.MONDAY, typed))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-17", "25:00-26:00", "17:00-9:00", "9:00-13:00, 12:00-17:00", "午前中", "9:00"})
    void refusesWhatCannotBeUnderstood(String typed) {
        assertThatThrownBy(() -> HoursText.read(DayOfWeek.MONDAY, typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void readsClosuresLineByLine() {
        var typed = "２０２６-１２-２９～2027/1/3 年末年始\n\n2026年8月13日～2026年8月15日　お盆休み\n2026-11-20 創立記念日";

        var closures = ClosuresText.read(typed);

        assertThat(closures)
                .containsExactly(
                        new Closure(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), "年末年始"),
                        new Closure(LocalDate.of(2026, 8, 13), LocalDate.of(2026, 8, 15), "お盆休み"),
                        new Closure(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), "創立記念日"));
        assertThat(ClosuresText.read(ClosuresText.write(closures))).isEqualTo(closures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30 休み", "2026-12-29～2026-12-28 逆", "年末年始", "2026-12-29", "2026-12-29 一\n2026-12-29 二"})
    void refusesClosuresThatCannotBe(String typed) {
        assertThatThrownBy(() -> ClosuresText.read(typed)).isInstanceOf(InvalidValue.class);
    }
}
