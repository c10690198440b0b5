package telework.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartConfigTest {

    @Test
    void noTextEndsTheScript() {
        var label = "</script><script>alert(1)</script>";

        var json = ChartConfig.lying(List.of(label))
                .with("<!--", ChartConfig.KEY, List.of(1L))
                .json();

        assertThat(json).doesNotContain("<");
        try (var reader = Json.createReader(new StringReader(json))) {
            var data = reader.readObject().getJsonObject("data");
            assertThat(data.getJsonArray("labels").getString(0)).isEqualTo(label);
        }
    }
}
