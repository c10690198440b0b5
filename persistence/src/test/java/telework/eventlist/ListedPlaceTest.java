package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.eventlist.EventListColumn.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "愛知県, , , 23",
        "愛知, , , 23",
        "北海道, , , 01",
        "京都, , , 26",
        ", 232025, , 23",
        ", , 東京都千代田区, 13",
        ", , 京都府京都市, 26",
        "愛知県, 232025, 愛知県岡崎市, 23",
        "愛知県, 232025, 岡崎市, 23",
        ", , , "
    })
    void takesThePrefectureThatAllCellsTell(String prefecture, String code, String address, String expected) {
        var reading = venue(prefecture, code, address).read();

        assertThat(reading.draft().place().address().prefecture()).isEqualTo(expected);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void believesNoCellWhenTheyContradictEachOther() {
        var reading = venue("愛知県", "131016", "愛知県岡崎市1-1").read();

        var address = reading.draft().place().address();
        assertThat(address.prefecture()).isNull();
        assertThat(address.code()).isNull();
        assertThat(address.line()).isEqualTo("愛知県岡崎市1-1");
        assertThat(reading.findings())
                .containsExactly(
                        new Finding(VENUE_CODE, "131016", Reason.CONTRADICTION, null),
                        new Finding(ADDRESS, "愛知県岡崎市1-1", Reason.CONTRADICTION, null),
                        new Finding(PREFECTURE, "愛知県", Reason.CONTRADICTION, null));
    }

    @Test
    void reportsAPrefectureItDoesNotKnow() {
        var reading = ARow.with(PREFECTURE, "Aichi").read();

        assertThat(reading.draft().place().address().prefecture()).isNull();
        assertThat(reading.findings())
                .containsExactly(new Finding(PREFECTURE, "Aichi", Reason.UNKNOWN_PREFECTURE, null));
    }

    @Test
    void doesNotTakeThePublishersPrefectureForTheVenues() {
        assertThat(ARow.with(PUBLISHER_CODE, "232025").draft().place().address().prefecture())
                .isNull();
    }

    @Test
    void joinsTheAddressFromItsPartsWhereTheLineIsMissing() {
        var row =
                ARow.with(PREFECTURE, "愛知県").and(CITY, "岡崎市").and(TOWN, "本町2丁目").and(BLOCK, "3-4");

        assertThat(row.draft().place().address().full()).isEqualTo("愛知県岡崎市本町2丁目3-4");
        assertThat(row.and(ADDRESS, "岡崎市本町").draft().place().address().full()).isEqualTo("岡崎市本町");
        assertThat(ARow.with(PREFECTURE, "愛知県").draft().place().address().full())
                .isEmpty();
    }

    @Test
    void readsThePosition() {
        var position = ARow.with(LATITUDE, "34.953255")
                .and(LONGITUDE, "137.180919")
                .draft()
                .place()
                .position();

        assertThat(position).isEqualTo(new ListedPosition(new BigDecimal("34.953255"), new BigDecimal("137.180919")));
    }

    @ParameterizedTest
    @CsvSource({
        "137.18, 34.95, BAD_POSITION, BAD_POSITION", "北緯34度, 137.18, BAD_POSITION, HALF_A_POSITION",
        "34.95, 0, HALF_A_POSITION, BAD_POSITION", "34.95, １３７.１８, HALF_A_POSITION, FULL_WIDTH_DIGITS"
    })
    void readsThePositionOnlyWhole(String latitude, String longitude, Reason ofLatitude, Reason ofLongitude) {
        var reading = ARow.with(LATITUDE, latitude).and(LONGITUDE, longitude).read();

        assertThat(reading.draft().place().position()).isNull();
        assertThat(reading.findings()).extracting(Finding::reason).containsExactly(ofLatitude, ofLongitude);
    }

    private static ARow venue(String prefecture, String code, String address) {
        return ARow.with(PREFECTURE, orEmpty(prefecture))
                .and(VENUE_CODE, orEmpty(code))
                .and(ADDRESS, orEmpty(address));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
