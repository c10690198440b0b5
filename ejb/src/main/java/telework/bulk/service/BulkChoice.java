package telework.bulk.service;

/**
 * A session that staff agreed to, as they saw it.
 *
 * @param version of what was looked at
 */
public record BulkChoice(String code, String version) {

    /** Reads {@link #toString}. */
    public static BulkChoice read(String text) {
        var parts = text.split(":", 2);
        return new BulkChoice(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    @Override
    public String toString() {
        return code + ":" + version;
    }
}
