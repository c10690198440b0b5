package telework.membership;

import java.util.Set;

/**
 * A reason why somebody may do something now: a living membership, or one by which a living mandate is used.
 *
 * @param role name of a {@link Role}
 * @param homeId the organisation that they work for: where the role is held, or the holder of the mandate; null: the whole country
 * @param giverId who gave the mandate; null: it is their own right
 * @param only what of the role it is narrowed to; null: all
 */
public record Ground(String role, Long homeId, String home, Long giverId, String giver, Set<Permission> only) {

    public Ground(String role, Long homeId, String home, Long giverId, String giver) {
        this(role, homeId, home, giverId, giver, null);
    }

    /** The same right for one organisation below, and for some of what the role brings: what is lent to a program. */
    public Ground narrowed(Long organisation, String name, Set<Permission> some) {
        return new Ground(role, organisation, name, null, null, Set.copyOf(some));
    }

    /** The organisation below which it holds; null: the whole country. */
    public Long top() {
        return giverId == null ? homeId : giverId;
    }

    public String topName() {
        return giverId == null ? home : giver;
    }

    public boolean brings(Permission permission) {
        return (only == null || only.contains(permission)) && Role.valueOf(role).brings(permission);
    }
}
