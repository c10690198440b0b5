package telework.export.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.com\",\"x\")",
                "+81 3 1234 5678",
                "-1+1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠SUM",
                "\t=1",
                "\r=1",
                "\n=1",
                "'=1",
                "''+1"
            })
    void whatCouldBecomeAFormulaIsGuardedAndCanBeReleased(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.release(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "山田", "1=1", "'", "'山田'", "03-1234-5678", "ー", "−1", " =1"})
    void whatCannotStaysAsItIs(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.release(text)).isEqualTo(text);
    }
}
