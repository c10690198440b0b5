package telework.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a form field by field and collects all that is wrong, so that nobody corrects one mistake at a time. */
public class Check {

    private final List<Violation> violations = new ArrayList<>();

    /** The value read from what was typed, or null after noting what is wrong with it; blank is wrong too. */
    public <T> T required(String field, String typed, Function<String, T> reader) {
        if (typed == null || typed.isBlank()) {
            wrong(field, "invalid.required");
            return null;
        }
        return read(field, typed, reader);
    }

    /** The value read from what was typed; null when it was left blank or is wrong. */
    public <T> T optional(String field, String typed, Function<String, T> reader) {
        return typed == null || typed.isBlank() ? null : read(field, typed, reader);
    }

    public void wrong(String field, String key, Object... details) {
        wrong(new Violation(field, key, details));
    }

    public void wrong(Violation violation) {
        violations.add(violation);
    }

    /** @throws Invalid when anything was wrong */
    public void orRefuse() {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private <T> T read(String field, String typed, Function<String, T> reader) {
        try {
            return reader.apply(typed);
        } catch (InvalidValue invalid) {
            violations.add(invalid.in(field));
            return null;
        }
    }
}
