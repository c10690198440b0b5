package telework.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);

    @Test
    void eachIsAnAddress() {
        assertThat(Question.all(FIRST, 50_000))
                .allSatisfy(question -> assertThat(
                                URI.create(question.path().apply(7)).getRawQuery())
                        .isNotBlank());
    }

    @Test
    void facetsThatAreCountedAnewAreNotAskedForTwice() {
        var anew = Question.all(FIRST, 50_000).stream()
                .filter(question -> question.name().contains("anew"))
                .findFirst()
                .orElseThrow();

        assertThat(IntStream.range(0, 100).mapToObj(anew.path()::apply)).doesNotHaveDuplicates();
    }
}
