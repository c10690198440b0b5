package telework.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import telework.membership.Permission;

/**
 * What a token is to open, and until when.
 *
 * @param organisation for which it acts, with all below it
 * @param name by which its owners know it
 * @param scopes of {@link #GRANTABLE}; to look is always among them, for nothing else is of use without
 * @param until the first moment at which it opens nothing
 */
public record TokenGrant(Long organisation, String name, Set<Permission> scopes, Instant until) {

    /** What programs may do at most. */
    public static final Set<Permission> GRANTABLE =
            Set.of(Permission.LOOK, Permission.EDIT, Permission.REVIEW, Permission.REGISTRANTS);

    public TokenGrant {
        var all = EnumSet.of(Permission.LOOK);
        all.addAll(scopes);
        scopes = Set.copyOf(all);
    }
}
