package telework.membership.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.membership.Ground;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.Place;
import telework.membership.Role;
import telework.membership.Scope;
import telework.membership.Thing;

/** Decides whether whoever is signed in may do something, and for which organisations. */
@Dependent
public class Access {

    @Inject
    Memberships memberships;

    @Inject
    Programs programs;

    @Inject
    SecurityContext security;

    @Inject
    Clock clock;

    /**
     * The right by which the caller may do something somewhere.
     *
     * @param needs any of them is enough; empty: everybody may
     * @param nationwide whether it has to be a right in the whole country
     * @throws NotPermitted when they may not
     */
    Caller require(Set<Permission> needs, boolean nationwide) {
        return allowed(grounds().stream().filter(ground -> !nationwide || ground.top() == null), needs);
    }

    /**
     * The right by which the caller may do something to a thing.
     *
     * @throws NotThere when it is not there, or stands where the caller has no right at all
     * @throws NotPermitted when they may not do this
     */
    Caller require(Set<Permission> needs, Thing thing, Object key) {
        var place = memberships.place(thing, key).orElseThrow(NotThere::new);
        var here =
                grounds().stream().filter(ground -> place.isBelow(ground.top())).toList();
        if (here.isEmpty() && !thing.isKnownToAll()) {
            throw new NotThere();
        }
        return allowed(here.stream(), needs);
    }

    private Caller allowed(Stream<Ground> grounds, Set<Permission> needs) {
        var ground =
                grounds.filter(each -> needs.stream().anyMatch(each::brings)).findFirst();
        if (ground.isEmpty() && !needs.isEmpty()) {
            throw new NotPermitted();
        }
        return ground.map(this::caller).orElseGet(() -> new Caller(email(), null, null, null));
    }

    private Caller caller(Ground ground) {
        return new Caller(
                email(),
                Role.valueOf(ground.role()),
                organisation(ground.homeId(), ground.home()),
                organisation(ground.giverId(), ground.giver()));
    }

    private static Caller.Organisation organisation(Long id, String name) {
        return id == null ? null : new Caller.Organisation(id, name);
    }

    /** For which organisations the caller may do one of these; lists are filtered by it inside the database. */
    public Scope scope(Permission... any) {
        var tops = grounds().stream()
                .filter(ground -> List.of(any).stream().anyMatch(ground::brings))
                .map(Ground::top)
                .collect(Collectors.toSet());
        return tops.contains(null)
                ? Scope.EVERYWHERE
                : Scope.below(tops.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Whether the caller may do something for an organisation. */
    public boolean covers(Permission permission, Long organisation) {
        return memberships
                .place(Thing.ORGANISATION, organisation)
                .filter(place -> covers(permission, place))
                .isPresent();
    }

    private boolean covers(Permission permission, Place place) {
        return grounds().stream().anyMatch(ground -> ground.brings(permission) && place.isBelow(ground.top()));
    }

    /** @throws NotPermitted unless the caller may do something for an organisation */
    public void require(Permission permission, Long organisation) {
        if (!covers(permission, organisation)) {
            throw new NotPermitted();
        }
    }

    /** The organisation for which the caller makes something new; empty: they work for the whole country. */
    public Optional<Long> home(Permission permission) {
        return grounds().stream()
                .filter(ground -> ground.brings(permission))
                .findFirst()
                .map(Ground::top);
    }

    /** Address of who is signed in, or the name of a program; blank when nobody is, who has no rights. */
    public String email() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    /** All reasons why the caller may do something now. */
    List<Ground> all() {
        var now = clock.instant();
        return programs.grounds(email(), now).orElseGet(() -> memberships.grounds(email(), now));
    }

    /** The same, narrowed to the organisation that they have chosen to act for. */
    public List<Ground> grounds() {
        var all = all();
        var chosen = memberships.actingFor(email());
        var narrowed = all.stream()
                .filter(ground -> chosen.isPresent() && chosen.get().equals(ground.top()))
                .toList();
        return narrowed.isEmpty() ? all : narrowed;
    }
}
