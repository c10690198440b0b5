package telework.audit;

/**
 * To what it was done.
 *
 * @param type the entity's name, e.g. {@code Session}
 * @param id its key as text
 * @param label how people know it; may be null
 * @param organisation whose data it is; null where that is nobody's or not known
 */
public record Subject(String type, String id, String label, Long organisation) {

    /** All of a kind: what is not about one. */
    public static Subject all(String type) {
        return new Subject(type, "*", null, null);
    }
}
