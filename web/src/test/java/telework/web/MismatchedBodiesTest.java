package telework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MismatchedBodiesTest {

    private final MismatchedBodies interceptor = new MismatchedBodies();

    @Test
    void anObjectIsHandedOver() throws IOException {
        var body = read("{\"attendee\": {}}");

        assertThat(interceptor.aroundReadFrom(asking(JsonObject.class, body))).isSameAs(body);
    }

    @Test
    void nothingAtAllIsLeftToTheResource() throws IOException {
        assertThat(interceptor.aroundReadFrom(asking(JsonObject.class, null))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[{}]", "\"text\"", "7", "true", "null"})
    void anythingElseIsRefusedWhereAnObjectIsAskedFor(String json) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> interceptor.aroundReadFrom(asking(JsonObject.class, read(json))))
                .withMessage("The body is no JsonObject");
    }

    private static JsonValue read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static ReaderInterceptorContext asking(Class<?> type, Object body) {
        return (ReaderInterceptorContext) Proxy.newProxyInstance(
                MismatchedBodiesTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> body;
                    case "getType" -> type;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
