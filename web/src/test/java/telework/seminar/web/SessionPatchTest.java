package telework.seminar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.common.Invalid;
import telework.seminar.service.SessionForm;

class SessionPatchTest {

    private static final SessionForm FORM =
            new SessionForm("tm2026-0001-1", "7.3", Map.of("title", "導入の第一歩", "fee", "無料"), List.of("LABOUR"));

    @Test
    void changesWhatIsNamedAndTakesAwayWhatIsNull() {
        var patched =
                patch("{\"version\": \"7.2\", \"fields\": {\"fee\": null, \"venueCapacity\": 40, \"waitlist\": true}}");

        assertThat(patched.version()).isEqualTo("7.2");
        assertThat(patched.typed())
                .containsEntry("title", "導入の第一歩")
                .containsEntry("fee", null)
                .containsEntry("venueCapacity", "40")
                .containsEntry("waitlist", "true");
        assertThat(patched.themes()).containsExactly("LABOUR");
        assertThat(patched.speakers()).isNull();
    }

    @Test
    void themesComeAsAWhole() {
        assertThat(patch("{\"version\": \"7.3\", \"themes\": [\"ICT\"]}").themes())
                .containsExactly("ICT");
        assertThat(patch("{\"version\": \"7.3\", \"themes\": null}").themes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | version",
                "{\"version\": null} | version",
                "{\"version\": \"1\", \"status\": \"PUBLISHED\"} | status",
                "{\"version\": \"1\", \"fields\": 7} | fields",
                "{\"version\": \"1\", \"fields\": {\"code\": \"x\"}} | code",
                "{\"version\": \"1\", \"fields\": {\"title\": {}}} | title",
                "{\"version\": \"1\", \"themes\": [1]} | themes"
            })
    void namesWhatCannotBe(String patch, String field) {
        assertThatThrownBy(() -> patch(patch))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly(field));
    }

    private static SessionForm patch(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new SessionPatch(reader.readObject()).onto(FORM);
        }
    }
}
