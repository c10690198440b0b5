package telework.seminar.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.Check;
import telework.seminar.service.SessionForm;

/**
 * A JSON merge patch (RFC 7396) of what can be changed of a session: {@code version}, {@code fields} and {@code themes} as GET
 * shows them under {@code form}. A field that is not named stays what it is, null takes it away; themes come as a whole.
 */
record SessionPatch(JsonObject patch) {

    private static final Set<String> MEMBERS = Set.of("version", "fields", "themes");
    private static final Set<String> FIELDS =
            Stream.of(SessionForm.Field.values()).map(Enum::name).collect(Collectors.toSet());

    /**
     * What the form says after the patch; speakers stay.
     *
     * @throws telework.common.Invalid naming each member that cannot be changed or is of another kind
     */
    SessionForm onto(SessionForm form) {
        var check = new Check();
        var told = patch == null ? JsonValue.EMPTY_JSON_OBJECT : patch;
        told.keySet().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> check.wrong(member, "invalid.unknownMember"));
        var version = check.required("version", text(check, "version", told.get("version")), typed -> typed);
        var fields = fields(check, told, form.typed());
        var themes = told.containsKey("themes") ? themes(check, told.get("themes")) : form.themes();
        check.orRefuse();
        return new SessionForm(form.code(), version, fields, themes);
    }

    private static Map<String, String> fields(Check check, JsonObject told, Map<String, String> before) {
        var fields = new HashMap<>(before);
        if (told.getOrDefault("fields", JsonValue.EMPTY_JSON_OBJECT) instanceof JsonObject changed) {
            changed.forEach((name, value) -> {
                if (!FIELDS.contains(name)) {
                    check.wrong(name, "invalid.unknownMember");
                }
                fields.put(name, text(check, name, value));
            });
        } else {
            check.wrong("fields", "invalid.noObject");
        }
        return fields;
    }

    private static List<String> themes(Check check, JsonValue told) {
        if (told instanceof JsonArray codes && codes.stream().allMatch(JsonString.class::isInstance)) {
            return codes.getValuesAs(JsonString::getString);
        }
        if (told != JsonValue.NULL) {
            check.wrong("themes", "invalid.noTexts");
        }
        return List.of();
    }

    /** As it would be typed; false is a box without a tick. */
    private static String text(Check check, String name, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber || value == JsonValue.TRUE) {
            return value.toString();
        }
        if (value != null && value != JsonValue.NULL && value != JsonValue.FALSE) {
            check.wrong(name, "invalid.noText");
        }
        return null;
    }
}
