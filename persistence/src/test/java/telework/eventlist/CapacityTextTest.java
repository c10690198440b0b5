package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.eventlist.EventListColumn.CAPACITY;
import static telework.eventlist.EventListColumn.CAPACITY_NOTE;
import static telework.eventlist.EventListColumn.HOW_TO_APPLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20名 | 20
            6名 | 6
            30 | 30
            30人 | 30
            120席 | 120
            280人（先着） | 280
            280人(先着順) | 280
            50 名 （申込み順） | 50
            50名（申込先着順） | 50
            1,000名 | 1000
            999999 | 999999
            """)
    void readsAPlainNumberOfPersons(String text, int capacity) {
        var reading = ARow.with(CAPACITY, text).read();

        assertThat(reading.draft().admission().capacity()).isEqualTo(capacity);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ・セミナー：80名（抽選）・相談会：3組（抽選） | LOTTERY_CAPACITY |
            150名程度（応募多数の場合は抽選） | LOTTERY_CAPACITY | 150
            80名（抽選） | LOTTERY_CAPACITY | 80
            各日50人（先着） | PROSE_CAPACITY | 50
            先着20名 | PROSE_CAPACITY | 20
            50名（定員超過の場合は、ご家族を優先させていただきます） | PROSE_CAPACITY | 50
            30名（要予約） | PROSE_CAPACITY | 30
            午前20名、午後30名 | PROSE_CAPACITY |
            20名以上 | PROSE_CAPACITY |
            残り5席 | PROSE_CAPACITY |
            なし | PROSE_CAPACITY |
            -5 | PROSE_CAPACITY |
            ①20名 | PROSE_CAPACITY | 20
            ①20 | PROSE_CAPACITY |
            20² | PROSE_CAPACITY |
            15組（1組3人まで） | GROUP_CAPACITY |
            20組 | GROUP_CAPACITY |
            0名 | CAPACITY_OUT_OF_RANGE |
            1000000 | CAPACITY_OUT_OF_RANGE |
            99999999999999999999 | CAPACITY_OUT_OF_RANGE |
            ２０名 | FULL_WIDTH_DIGITS | 20
            ２８０人（先着） | FULL_WIDTH_DIGITS | 280
            ８０名（抽選） | LOTTERY_CAPACITY | 80
            """)
    void keepsAndReportsWhatMayMeanSomethingElse(String text, Reason reason, String suggestion) {
        var reading = ARow.with(CAPACITY, text).read();

        assertThat(reading.draft().admission().capacity()).isNull();
        assertThat(reading.findings()).containsExactly(new Finding(CAPACITY, text, reason, suggestion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"応募多数の場合は抽選", "抽せんで決定"})
    void isNoCapWhenTheCellBesideItSpeaksOfALottery(String note) {
        var finding = new Finding(CAPACITY, "30名", Reason.LOTTERY_CAPACITY, "30");

        assertThat(ARow.with(CAPACITY, "30名").and(CAPACITY_NOTE, note).findings())
                .containsExactly(finding);
        assertThat(ARow.with(CAPACITY, "30名").and(HOW_TO_APPLY, note).findings())
                .containsExactly(finding);
    }

    @Test
    void isReadBesideAnyOtherNote() {
        var admission =
                ARow.with(CAPACITY, "30").and(CAPACITY_NOTE, "1社2名まで").draft().admission();

        assertThat(admission.capacity()).isEqualTo(30);
        assertThat(admission.capacityNote()).isEqualTo("1社2名まで");
    }
}
