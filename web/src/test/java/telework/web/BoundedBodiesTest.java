package telework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import telework.common.TooLarge;

class BoundedBodiesTest {

    @Test
    void whatHasRoomIsRead() throws IOException {
        var longest = text(BoundedBodies.MOST);

        assertThat(read(longest)).hasToString(longest);
    }

    @Test
    void whatIsLongerIsNotReadToItsEnd() {
        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> read(text(BoundedBodies.MOST + 1)))
                .satisfies(refused -> assertThat(refused.kind().status()).isEqualTo(413));
    }

    /** A reader that makes objects tells of whatever stopped it as a mistake in the JSON. */
    @Test
    void whatIsTooLargeIsNoMistakeInTheJson() {
        assertThatExceptionOfType(TooLarge.class).isThrownBy(() -> object("{\"a\": " + text(BoundedBodies.MOST) + "}"));
        assertThatExceptionOfType(JsonbException.class).isThrownBy(() -> object("{\"a\": "));
    }

    /** A JSON text of so many bytes. */
    private static String text(int bytes) {
        return "\"" + "a".repeat(bytes - 2) + "\"";
    }

    private static Object read(String body) throws IOException {
        return new BoundedBodies().aroundReadFrom(sending(body, BoundedBodiesTest::value));
    }

    private static Object object(String body) throws IOException {
        return new BoundedBodies().aroundReadFrom(sending(body, BoundedBodiesTest::object));
    }

    private static Object object(InputStream body) {
        try {
            return value(body);
        } catch (RuntimeException stopped) {
            throw new JsonbException("Internal error", stopped);
        }
    }

    private static ReaderInterceptorContext sending(String body, Function<InputStream, Object> reader) {
        var stream = new AtomicReference<InputStream>(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        return (ReaderInterceptorContext) Proxy.newProxyInstance(
                BoundedBodiesTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getInputStream" -> stream.get();
                    case "setInputStream" -> stream.getAndSet((InputStream) arguments[0]);
                    case "proceed" -> reader.apply(stream.get());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static JsonValue value(InputStream body) {
        try (var reader = Json.createReader(body)) {
            return reader.readValue();
        }
    }
}
