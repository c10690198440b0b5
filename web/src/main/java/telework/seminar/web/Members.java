package telework.seminar.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import telework.common.Invalid;
import telework.common.Violation;

/** The members of a JSON object that are texts. */
final class Members {

    private Members() {}

    /**
     * Null where it is null or absent.
     *
     * @param body null: without members
     * @throws Invalid naming the member when it is no text
     */
    static String text(JsonObject body, String name) {
        var value = body == null ? JsonValue.NULL : body.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new Invalid(List.of(new Violation(name, "invalid.noText")));
    }
}
