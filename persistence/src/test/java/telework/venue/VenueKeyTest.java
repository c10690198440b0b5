package telework.venue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueKeyTest {

    private static final String KEY = VenueKey.of("みほん会館 3階", "東京都千代田区見本町1-2-3", "13");

    @ParameterizedTest
    @CsvSource({"みほん会館3階, 千代田区見本町1-2-3", "ミホン会館　３階, 東京都千代田区 見本町１－２－３", "ﾐﾎﾝ会館 3階, 東京都千代田区見本町1‐2−3"})
    void anotherSpellingIsTheSamePlace(String name, String address) {
        assertThat(VenueKey.of(name, address, "13")).isEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({"みほん会館 4階, 東京都千代田区見本町1-2-3, 13", "みほん会館 3階, 東京都千代田区見本町1-2-4, 13", "みほん会館 3階, 東京都千代田区見本町1-2-3, 34"})
    void anotherRoomOrNumberIsAnotherPlace(String name, String address, String prefecture) {
        assertThat(VenueKey.of(name, address, prefecture)).isNotEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({"北海道札幌市, 札幌市", "京都府京都市, 京都市", "神奈川県川崎市, 川崎市", "岡山県岡山市, 岡山市"})
    void thePrefectureInFrontSaysNothingNew(String with, String without) {
        assertThat(VenueKey.of("会館", with, "00")).isEqualTo(VenueKey.of("会館", without, "00"));
    }

    @Test
    void aTownThatOnlyBeginsLikeAPrefectureStaysWhole() {
        assertThat(VenueKey.of("会館", "山県市高木1", "21")).isEqualTo("21|会館|山県市高木1");
    }
}
