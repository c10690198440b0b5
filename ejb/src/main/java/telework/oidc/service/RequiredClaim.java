package telework.oidc.service;

import jakarta.json.JsonObject;
import java.util.List;

/** A claim that a person must have, as one of some values. */
record RequiredClaim(String name, List<String> values) {

    /** @param text {@code name=one|other} */
    static RequiredClaim parse(String text) {
        var parts = text.split("=", 2);
        if (parts.length != 2) {
            throw new IllegalStateException("telework.oidc.accept wants name=value|value, not " + text);
        }
        return new RequiredClaim(parts[0], List.of(parts[1].split("\\|")));
    }

    boolean isMet(JsonObject claims) {
        return Claims.texts(claims, name).stream().anyMatch(values::contains);
    }
}
