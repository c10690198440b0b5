package telework.audit;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an entry tells of its subject: attribute by attribute, as JSON {@code {"name": [before, after]}}. */
final class Details {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BITS = 128;

    private final Map<String, Detail> byName = new LinkedHashMap<>();

    /** Adds one; what was noted of the same attribute before becomes one with it. */
    void add(Detail detail) {
        byName.merge(detail.name(), detail, Detail::then);
    }

    void addAll(Details later) {
        later.byName.values().forEach(this::add);
    }

    boolean isEmpty() {
        return byName.values().stream().noneMatch(Detail::isChange);
    }

    /** For everybody who reads the trail: personal values masked, secrets hidden. */
    String masked() {
        var object = JSON.createObjectBuilder();
        byName.values().stream().filter(Detail::isChange).forEach(each -> put(object, each, each.sensitivity()::shown));
        return object.build().toString();
    }

    /**
     * The personal values in the clear, empty where there are none. The salt keeps their digest from being guessed once they
     * are forgotten.
     */
    Optional<String> personal() {
        var object = JSON.createObjectBuilder();
        byName.values().stream()
                .filter(each -> each.isChange() && each.sensitivity() == Sensitivity.PERSONAL)
                .forEach(each -> put(object, each, UnaryOperator.identity()));
        var values = object.build();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.createObjectBuilder()
                        .add("salt", new BigInteger(SALT_BITS, RANDOM).toString(Character.MAX_RADIX))
                        .add("values", values)
                        .build()
                        .toString());
    }

    private static void put(JsonObjectBuilder object, Detail detail, UnaryOperator<String> shown) {
        object.add(
                detail.name(),
                JSON.createArrayBuilder()
                        .add(json(shown.apply(detail.before())))
                        .add(json(shown.apply(detail.after()))));
    }

    private static JsonValue json(String value) {
        return value == null ? JsonValue.NULL : JSON.createValue(value);
    }
}
