package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static telework.eventlist.EventListColumn.*;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telework.common.InvalidValue;

class EventListReadingTest {

    @Test
    void reportsWhatASeminarCannotDoWithout() {
        var findings = ARow.with(TITLE, "　").and(START_DATE, "").findings();

        assertThat(findings)
                .containsExactly(
                        new Finding(TITLE, "　", Reason.MISSING_TITLE, null),
                        new Finding(START_DATE, "", Reason.MISSING_START, null));
    }

    @Test
    void keepsProseExactlyAndLinesWithoutTheBlanksAroundThem() {
        var wording = ARow.with(TITLE, "　はじめての　テレワーク ")
                .and(DESCRIPTION, "　第1部\r\n　第2部\n")
                .draft()
                .wording();

        assertThat(wording.title()).isEqualTo("はじめての　テレワーク");
        assertThat(wording.description()).isEqualTo("　第1部\r\n　第2部\n");
        assertThat(wording.summary()).isNull();
    }

    @Test
    void reportsALineBreakInATitleAndSuggestsTheTitleWithoutIt() {
        var reading = ARow.with(TITLE, "はじめての\nテレワーク").read();

        assertThat(reading.draft().wording().title()).isNull();
        assertThat(reading.findings())
                .containsExactly(new Finding(TITLE, "はじめての\nテレワーク", Reason.LINE_BREAK, "はじめての テレワーク"));
    }

    @Test
    void suggestsNothingLongerThanASuggestionMayBe() {
        assertThat(ARow.with(ADDRESS, "あ".repeat(200) + "\n1").findings())
                .extracting(Finding::reason, Finding::suggestion)
                .containsExactly(tuple(Reason.LINE_BREAK, null));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(ARow.with(TITLE, "𠮷".repeat(200)).findings()).isEmpty();
        assertThat(ARow.with(TITLE, "𠮷".repeat(201)).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.TOO_LONG);
    }

    @Test
    void joinsSummaryAndDescriptionWhereTheyFitTogether() {
        assertThat(ARow.with(SUMMARY, "概要")
                        .and(DESCRIPTION, "説明")
                        .draft()
                        .wording()
                        .text())
                .isEqualTo("概要\n\n説明");
        assertThat(ARow.with(SUMMARY, "概要").draft().wording().text()).isEqualTo("概要");
        assertThat(ARow.with(SUMMARY, "").draft().wording().text()).isEmpty();

        var long_ = ARow.with(SUMMARY, "あ".repeat(5_000)).and(DESCRIPTION, "い".repeat(4_999));
        assertThat(long_.draft().wording().text()).hasSize(5_000);
        assertThat(long_.findings())
                .extracting(Finding::column, Finding::reason)
                .hasSize(1);
    }

    @Test
    void splitsKeywordsAndTagsAtSemicolons() {
        var subject = ARow.with(TAGS, "要予約;セミナー； 相談;;").draft().subject();

        assertThat(subject.tags()).isEqualTo(List.of("要予約", "セミナー", "相談"));
        assertThat(subject.keywords()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"有, true", "無, false", "1, true", "0, false", "true, true", "FALSE, false"})
    void readsAFlag(String text, boolean online) {
        assertThat(ARow.with(ONLINE, text).draft().online().offered()).isEqualTo(online);
    }

    @ParameterizedTest
    @CsvSource({"○, UNKNOWN_FLAG, ", "あり, UNKNOWN_FLAG, ", "2, UNKNOWN_FLAG, ", "１, FULL_WIDTH_DIGITS, true"})
    void reportsAFlagItDoesNotKnow(String text, Reason reason, String suggestion) {
        assertThat(ARow.with(ONLINE, text).findings()).containsExactly(new Finding(ONLINE, text, reason, suggestion));
    }

    @Test
    void saysNeitherYesNorNoWhereThePublisherDoesNot() {
        assertThat(ARow.with(ONLINE, "").draft().online().offered()).isNull();
        assertThat(ARow.with(ONLINE, "無")
                        .and(ONLINE_URL, "https://www.example.jp/")
                        .read())
                .satisfies(reading ->
                        assertThat(reading.draft().online().offered()).isNull())
                .satisfies(reading -> assertThat(reading.findings())
                        .containsExactly(new Finding(ONLINE, "無", Reason.CONTRADICTION, null)));
    }

    @Test
    void readsAnAddressOfTheWeb() {
        assertThat(ARow.with(APPLICATION_URL, "https://www.example.jp/申込?id=1")
                        .draft()
                        .admission()
                        .applyAt())
                .isEqualTo(URI.create("https://www.example.jp/申込?id=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "窓口へ",
                "/events/1",
                "https:",
                "https://a.jp/ https://b.jp/",
                "mailto:a@example.jp"
            })
    void makesNoLinkOfAnythingElse(String text) {
        var reading = ARow.with(APPLICATION_URL, text).read();

        assertThat(reading.draft().admission().applyAt()).isNull();
        assertThat(reading.findings()).containsExactly(new Finding(APPLICATION_URL, text, Reason.BAD_URL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010006", "131016", "011002", "270008", "232025", "470007", "202151"})
    void knowsALocalGovernmentByItsCheckDigit(String code) {
        var reading = ARow.with(PUBLISHER_CODE, code).read();

        assertThat(reading.draft().source().publisherCode()).isEqualTo(new LocalGovernmentCode(code));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "131017, BAD_CODE, ",
        "13101, BAD_CODE, ",
        "11002, BAD_CODE, 011002",
        "000000, BAD_CODE, ",
        "480002, BAD_CODE, ",
        "岡崎市, BAD_CODE, ",
        "２３２０２５, FULL_WIDTH_DIGITS, 232025"
    })
    void reportsACodeThatIsNone(String text, Reason reason, String suggestion) {
        var reading = ARow.with(PUBLISHER_CODE, text).read();

        assertThat(reading.draft().source().publisherCode()).isNull();
        assertThat(reading.findings()).containsExactly(new Finding(PUBLISHER_CODE, text, reason, suggestion));
    }

    @Test
    void aLocalGovernmentCodeRefusesAWrongCheckDigit() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new LocalGovernmentCode("131017"));
    }

    @Test
    void readsTheCorporateNumber() {
        assertThat(ARow.with(PUBLISHER_CORPORATE_NUMBER, "2000012020001")
                        .draft()
                        .source()
                        .publisherNumber())
                .hasToString("2000012020001");
        assertThat(ARow.with(PUBLISHER_CORPORATE_NUMBER, "1000012020001").findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.BAD_CODE);
    }

    @Test
    void keepsTheFeeInThePublishersWords() {
        var fee = ARow.with(FEE, "500")
                .and(FEE_DETAIL, "学生は無料")
                .draft()
                .admission()
                .fee();

        assertThat(fee.text()).isEqualTo("500\n学生は無料");
    }
}
