package telework.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoSessionTest {

    /** From Saturday to Monday. */
    private static final int A_WEEKEND_GIVES_WAY_BY = 2;

    /** On a Thursday two of them were still open, and none was closed. */
    @Test
    void whatIsClosedIsClosedOnWhicheverDayOfTheWeekItBegins() throws IOException {
        var closing = sessions().stream()
                .filter(session -> session.containsKey("closesBefore"))
                .toList();

        assertThat(closing)
                .isNotEmpty()
                .allSatisfy(session -> assertThat(session.getInt("closesBefore"))
                        .isGreaterThan(session.getInt("day") + A_WEEKEND_GIVES_WAY_BY));
    }

    private static List<JsonObject> sessions() throws IOException {
        try (var file = DemoSession.class.getResourceAsStream("/telework/demo/seminars.json");
                var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .flatMap(seminar -> seminar.getJsonArray("sessions").getValuesAs(JsonObject.class).stream())
                    .toList();
        }
    }
}
