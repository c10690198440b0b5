package telework.audit.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what an entry tells, as it was written: {@code {"name": [before, after]}}. */
final class DetailReader {

    private static final JsonProvider JSON = JsonProvider.provider();

    private DetailReader() {}

    /** @param personal the clear values that replace masked ones; null: none */
    static List<AuditDetail> read(String details, String personal) {
        var byName = new LinkedHashMap<String, AuditDetail>();
        putAll(byName, object(details));
        if (personal != null) {
            putAll(byName, object(personal).getJsonObject("values"));
        }
        return List.copyOf(byName.values());
    }

    private static JsonObject object(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static void putAll(Map<String, AuditDetail> byName, JsonObject object) {
        object.forEach((name, pair) -> {
            var values = pair.asJsonArray();
            byName.put(name, new AuditDetail(name, text(values.get(0)), text(values.get(1))));
        });
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : null;
    }
}
