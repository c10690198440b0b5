package telework.common;

/** A value object refuses what it was given; the key names the sentence that says what to do. */
public class InvalidValue extends IllegalArgumentException {

    private final String key;
    private final transient Object[] details;

    public InvalidValue(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    /** What is wrong, as said of the field that held the value. */
    public Violation in(String field) {
        return new Violation(field, key, details == null ? new Object[0] : details);
    }
}
