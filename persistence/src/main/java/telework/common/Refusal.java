package telework.common;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/** The business says no: nothing is broken, nothing is kept, and the caller deserves a sentence. */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    /** What a caller can do about it; REST answers with the number. */
    public enum Kind {
        UNAUTHORIZED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        INVALID(422),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code, RFC 9110. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String type;
    private final transient Object[] details;

    /**
     * @param type the stable ending of the problem type (RFC 9457), e.g. {@code full}
     * @param details what the sentence quotes, in the order of its placeholders
     */
    protected Refusal(Kind kind, String type, Object... details) {
        super(type, null, false, false);
        this.kind = kind;
        this.type = type;
        this.details = details;
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    /** The name of the field that the caller can change so as to be let in, as in {@link Violation}; empty where there is none. */
    public Optional<String> field() {
        return Optional.empty();
    }

    /** The message bundle's key: a new kind of refusal is a new class and a new line of text. */
    public String key() {
        return "refusal." + getClass().getSimpleName();
    }

    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }
}
