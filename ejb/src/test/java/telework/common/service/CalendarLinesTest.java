package telework.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {

    @Test
    void foldsJapaneseByOctetsAndTearsNoCharacterApart() {
        var line = "SUMMARY:" + "テレワーク🏠𠮷".repeat(20);

        var folded = CalendarLines.fold(line + "\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void leavesShortLinesAlone() {
        assertThat(CalendarLines.fold("A:1\r\nB:2\r\n")).isEqualTo("A:1\r\nB:2\r\n");
    }
}
