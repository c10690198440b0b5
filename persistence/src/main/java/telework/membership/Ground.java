package telework.membership;

/**
 * A reason why somebody may do something now: a living membership, or one by which a living mandate is used.
 *
 * @param role name of a {@link Role}
 * @param homeId the organisation that they work for: where the role is held, or the holder of the mandate; null: the whole country
 * @param giverId who gave the mandate; null: it is their own right
 */
public record Ground(String role, Long homeId, String home, Long giverId, String giver) {

    /** The organisation below which it holds; null: the whole country. */
    public Long top() {
        return giverId == null ? homeId : giverId;
    }

    public String topName() {
        return giverId == null ? home : giver;
    }

    public boolean brings(Permission permission) {
        return Role.valueOf(role).brings(permission);
    }
}
