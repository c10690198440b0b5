package telework.membership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.Japan;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Grant;
import telework.membership.Membership;
import telework.membership.MembershipLine;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.Thing;

/** Says who is what for which organisation. Nobody grants, or takes away, what they may not do there themselves. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class MembershipService {

    @Inject
    Memberships memberships;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Those of one organisation, the ended ones too. */
    @Needs(Permission.MEMBERS)
    public List<MembershipLine> of(@Of(Thing.ORGANISATION) Long organisation) {
        return memberships.of(organisation);
    }

    /** Those for the whole country, the ended ones too. */
    @Needs(value = Permission.MEMBERS, nationwide = true)
    public List<MembershipLine> nationwide() {
        return memberships.nationwide();
    }

    /** What the caller may grant for an organisation. @param organisation null: for the whole country */
    @Needs(Permission.MEMBERS)
    public List<Role> grantable(@Of(Thing.ORGANISATION) Long organisation) {
        return Arrays.stream(Role.values())
                .filter(role -> role.mayHoldAt(organisation) && holds(role, organisation))
                .toList();
    }

    /**
     * Grants a role, or changes until when it is held.
     *
     * @throws Invalid naming {@code email}, {@code role} or {@code until}
     * @throws NotPermitted when the role brings what the caller may not do there
     * @throws telework.membership.GrantedMeanwhile when somebody has granted the same at the same moment
     * @throws telework.membership.LastAdministrator when the last national administrator would get an end
     */
    @Needs(Permission.GRANT)
    public void grant(@Of(value = Thing.ORGANISATION, by = "organisation") MembershipForm form) {
        var entry = form.read(LocalDate.ofInstant(clock.instant(), Japan.TIME));
        requireOwn(entry.role(), form.organisation());
        memberships.lockAdministrators();
        var grant = new Grant(access.email(), clock.instant(), entry.until());
        var account = account(entry.email());
        memberships
                .of(account, entry.role(), form.organisation())
                .ifPresentOrElse(
                        held -> held.grant(grant),
                        () -> memberships.add(new Membership(account, entry.role(), form.organisation(), grant)));
        settle(entry.role());
    }

    /**
     * Ends a membership now.
     *
     * @throws NotPermitted when the role brings what the caller may not do there
     * @throws telework.membership.LastAdministrator when nobody would be left who may grant anything nationwide
     */
    @Needs(Permission.GRANT)
    public void revoke(@Of(Thing.MEMBERSHIP) Long id) {
        memberships.lockAdministrators();
        var membership = memberships.byId(id).orElseThrow(NotThere::new);
        requireOwn(membership.getRole(), membership.getOrganisationId());
        membership.end(clock.instant());
        settle(membership.getRole());
    }

    private void settle(Role changed) {
        memberships.settle();
        if (changed == Role.NATIONAL_ADMINISTRATOR) {
            memberships.requireAdministrator(clock.instant());
        }
    }

    private Long account(EmailAddress email) {
        return memberships
                .account(email.value())
                .orElseThrow(() -> new Invalid(List.of(new Violation("email", "invalid.membership.account"))));
    }

    private void requireOwn(Role role, Long organisation) {
        if (!holds(role, organisation)) {
            throw new NotPermitted();
        }
    }

    /** Whether the caller may grant, and may do all that the role brings, there. */
    private boolean holds(Role role, Long organisation) {
        return covers(Permission.GRANT, organisation)
                && role.permissions().stream().allMatch(permission -> covers(permission, organisation));
    }

    private boolean covers(Permission permission, Long organisation) {
        return organisation == null ? access.scope(permission).everywhere() : access.covers(permission, organisation);
    }
}
