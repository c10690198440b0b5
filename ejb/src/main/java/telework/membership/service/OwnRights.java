package telework.membership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import telework.common.service.Roles;
import telework.membership.Ground;
import telework.membership.Memberships;
import telework.membership.NotThere;
import telework.membership.Permission;

/** What whoever is signed in may do, and for whom they act under a mandate. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class OwnRights {

    @Inject
    Memberships memberships;

    @Inject
    Access access;

    /** What they may do anywhere: the console offers no more. Each call is checked all the same. */
    @Everybody("Their own rights")
    public Set<Permission> anywhere() {
        var own = access.grounds();
        return filtered(permission -> own.stream().anyMatch(ground -> ground.brings(permission)));
    }

    /** The same in the whole country. */
    @Everybody("Their own rights")
    public Set<Permission> nationwide() {
        var own =
                access.grounds().stream().filter(ground -> ground.top() == null).toList();
        return filtered(permission -> own.stream().anyMatch(ground -> ground.brings(permission)));
    }

    /** All roles that hold now, those by mandates too, whatever has been chosen. */
    @Everybody("Their own rights")
    public List<Ground> all() {
        return access.all();
    }

    /** The organisation that they have chosen to act for, as the first ground that holds there; empty: none. */
    @Everybody("Their own rights")
    public Optional<Ground> chosen() {
        var chosen = memberships.actingFor(access.email());
        return access.all().stream()
                .filter(ground -> ground.giverId() != null
                        && chosen.filter(ground.giverId()::equals).isPresent())
                .findFirst();
    }

    /**
     * Acts for an organisation from now on, and for no other.
     *
     * @param giver null: in one's own right again
     * @throws NotThere when no living mandate of it reaches the caller
     */
    @Everybody("Their own choice among their own rights")
    public void actFor(Long giver) {
        if (giver != null && access.all().stream().noneMatch(ground -> giver.equals(ground.giverId()))) {
            throw new NotThere();
        }
        memberships.actFor(access.email(), giver);
    }

    private static Set<Permission> filtered(Predicate<Permission> held) {
        var permissions = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values()).filter(held).forEach(permissions::add);
        return permissions;
    }
}
