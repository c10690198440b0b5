package telework.common;

import java.util.List;

/**
 * One thing wrong with what was entered.
 *
 * @param field the name of the field as REST and the page spell it, e.g. {@code attendees[0].email}
 * @param key the message bundle's key of the sentence that says what to do
 * @param details what the sentence quotes
 */
public record Violation(String field, String key, List<Object> details) {

    public Violation {
        details = List.copyOf(details);
    }

    public Violation(String field, String key, Object... details) {
        this(field, key, List.of(details));
    }
}
