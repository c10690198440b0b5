package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.service.Slice;

class PagerTest {

    private static Pager page(int page, long total) {
        var criteria = new QueryString(Map.of()).with("q", "労務 管理").with("page", String.valueOf(page + 1));
        return Pager.of(new Slice<>(List.of(), page, 20, total), "/seminars", criteria);
    }

    @Test
    void linksKeepTheCriteria() {
        assertThat(page(1, 60).next()).isEqualTo("/seminars?q=%E5%8A%B4%E5%8B%99+%E7%AE%A1%E7%90%86&page=3");
    }

    @Test
    void theFirstPageHasNoNumberInItsAddress() {
        assertThat(page(1, 60).previous()).doesNotContain("page=");
    }

    @Test
    void theFirstPageHasNothingBeforeItAndTheLastNothingBehind() {
        assertThat(page(0, 41).previous()).isNull();
        assertThat(page(2, 41).next()).isNull();
        assertThat(page(2, 41).pages()).isEqualTo(3);
        assertThat(page(2, 41).to()).isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "9999, 9998"})
    void addressesCountFromOne(String typed, int page) {
        assertThat(Pager.read(typed)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "abc", "99999999999", "1e3"})
    void nonsenseIsTheFirstPage(String typed) {
        assertThat(Pager.read(typed)).isZero();
    }

    @Test
    void aBrokenAddressIsReadAsFarAsItGoes() {
        assertThat(QueryString.read("a=%E3%81%82&b&%zz=1&c=%").with("lang", "en"))
                .hasToString("?a=%E3%81%82&b=&=1&c=&lang=en");
    }
}
