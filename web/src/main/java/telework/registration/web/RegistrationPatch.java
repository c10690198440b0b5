package telework.registration.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import telework.common.Check;
import telework.registration.service.ApplicantForm;

/**
 * A JSON merge patch (RFC 7396) of what its owner may correct of a registration: {@code attendee} and {@code organisation} as
 * GET shows them. A member that is not named stays what it is, null takes it away.
 */
record RegistrationPatch(JsonObject patch) {

    private static final String ATTENDEE = "attendee";
    private static final String ORGANISATION = "organisation";
    private static final List<String> PERSON =
            List.of("familyName", "givenName", "familyNameKana", "givenNameKana", "email");
    private static final List<String> FIRM = List.of("name", "corporateNumber");

    /**
     * What the form says after the patch.
     *
     * @throws telework.common.Invalid naming each member that cannot be corrected or is no text
     */
    ApplicantForm onto(ApplicantForm form) {
        var merged = Json.createMergePatch(patch == null ? JsonValue.EMPTY_JSON_OBJECT : patch)
                .apply(json(form))
                .asJsonObject();
        var check = new Check();
        refuseOthers(check, "", merged, Set.of(ATTENDEE, ORGANISATION));
        var attendee = part(check, merged, ATTENDEE, PERSON);
        var organisation = part(check, merged, ORGANISATION, FIRM);
        check.orRefuse();
        var person = new ApplicantForm.Person(
                text(attendee, "familyName"),
                text(attendee, "givenName"),
                text(attendee, "familyNameKana"),
                text(attendee, "givenNameKana"),
                text(attendee, "email"));
        return new ApplicantForm(person, text(organisation, "name"), text(organisation, "corporateNumber"));
    }

    private static JsonObject json(ApplicantForm form) {
        var person = form.person();
        var attendee = Json.createObjectBuilder()
                .add("familyName", json(person.familyName()))
                .add("givenName", json(person.givenName()))
                .add("familyNameKana", json(person.familyNameKana()))
                .add("givenNameKana", json(person.givenNameKana()))
                .add("email", json(person.email()));
        var organisation = Json.createObjectBuilder()
                .add("name", json(form.organisationName()))
                .add("corporateNumber", json(form.corporateNumber()));
        return Json.createObjectBuilder()
                .add(ATTENDEE, attendee)
                .add(ORGANISATION, organisation)
                .build();
    }

    private static JsonValue json(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    /** A part that was taken away has no members. */
    private static JsonObject part(Check check, JsonObject whole, String name, List<String> members) {
        var value = whole.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (!(value instanceof JsonObject part)) {
            check.wrong(name, "invalid.noObject");
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        refuseOthers(check, name + ".", part, Set.copyOf(members));
        part.entrySet().stream()
                .filter(member -> !(member.getValue() instanceof JsonString) && member.getValue() != JsonValue.NULL)
                .forEach(member -> check.wrong(name + "." + member.getKey(), "invalid.noText"));
        return part;
    }

    private static void refuseOthers(Check check, String prefix, JsonObject object, Set<String> known) {
        var others = new TreeSet<>(object.keySet());
        others.removeAll(known);
        others.forEach(other -> check.wrong(prefix + other, "invalid.notChangeable"));
    }

    private static String text(JsonObject part, String name) {
        return part.get(name) instanceof JsonString text ? text.getString() : null;
    }
}
