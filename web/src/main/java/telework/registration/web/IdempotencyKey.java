package telework.registration.web;

import java.util.List;
import telework.common.Invalid;
import telework.common.Violation;

/** The header by which a caller says that a request is the same as before. */
final class IdempotencyKey {

    private static final int LONGEST = 100;

    private IdempotencyKey() {}

    /** @return null when none was given */
    static String read(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        if (header.length() > LONGEST) {
            throw new Invalid(List.of(new Violation("Idempotency-Key", "invalid.tooLong", LONGEST)));
        }
        return header;
    }
}
