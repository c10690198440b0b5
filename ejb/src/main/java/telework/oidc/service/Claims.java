package telework.oidc.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what a provider says, of which nothing is sure: not even the kinds of values. */
final class Claims {

    /** The end of the year 9999. */
    private static final long LATEST = 253_402_300_799L;

    private Claims() {}

    /** A text, a number or a truth, or all of a list of them, as texts; empty where there is none. */
    static List<String> texts(JsonObject claims, String name) {
        var value = claims.getOrDefault(name, JsonValue.NULL);
        return value instanceof JsonArray several
                ? several.stream().flatMap(each -> text(each).stream()).toList()
                : text(value).stream().toList();
    }

    /** Empty unless it is one text. */
    static Optional<String> text(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** A moment told in seconds (RFC 7519, NumericDate). */
    static Optional<Instant> moment(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonNumber seconds
                ? Optional.of(seconds.longValue())
                        .filter(told -> told >= 0 && told <= LATEST)
                        .map(Instant::ofEpochSecond)
                : Optional.empty();
    }

    private static Optional<String> text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Optional.of(((JsonString) value).getString());
            case NUMBER, TRUE, FALSE -> Optional.of(value.toString());
            default -> Optional.empty();
        };
    }
}
