package telework.membership.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import telework.common.Invalid;
import telework.common.Japan;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Grant;
import telework.membership.Mandate;
import telework.membership.MandateHolder;
import telework.membership.MandateLine;
import telework.membership.Mandates;
import telework.membership.Memberships;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.Thing;

/** Says which organisation acts for which, and until when. The one that is acted for decides, or whoever is above it. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class MandateService {

    @Inject
    Mandates mandates;

    @Inject
    Memberships memberships;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Mandates that an organisation has given or holds, the ended ones too. */
    @Needs(Permission.MEMBERS)
    public List<MandateLine> of(@Of(Thing.ORGANISATION) Long organisation) {
        return mandates.of(organisation);
    }

    /** Those that a mandate may be given to. */
    @Needs(Permission.GRANT)
    public List<MandateHolder> holders(@Of(Thing.ORGANISATION) Long giver) {
        return mandates.holders(giver);
    }

    /**
     * Gives a mandate, or changes until when it lasts.
     *
     * @throws Invalid naming {@code holder} or {@code until}
     * @throws telework.membership.GrantedMeanwhile when somebody has given the same at the same moment
     */
    @Needs(Permission.GRANT)
    public void give(@Of(value = Thing.ORGANISATION, by = "giver") MandateForm form) {
        var entry = form.read(LocalDate.ofInstant(clock.instant(), Japan.TIME));
        requireHolder(form.giver(), entry.holder());
        var grant = new Grant(access.email(), clock.instant(), entry.until());
        mandates.between(entry.holder(), form.giver()).stream()
                .findFirst()
                .ifPresentOrElse(
                        given -> given.grant(grant),
                        () -> mandates.add(new Mandate(entry.holder(), form.giver(), grant)));
        memberships.settle();
    }

    private void requireHolder(Long giver, Long holder) {
        if (mandates.holders(giver).stream().noneMatch(line -> line.id().equals(holder))) {
            throw new Invalid(List.of(new Violation("holder", "invalid.required")));
        }
    }

    /** Ends a mandate now. */
    @Needs(Permission.GRANT)
    public void end(@Of(Thing.MANDATE) Long id) {
        mandates.byId(id).orElseThrow(NotThere::new).end(clock.instant());
        memberships.settle();
    }
}
