package telework.oidc.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Subject;
import telework.audit.Trail;
import telework.common.Refusal;
import telework.oidc.Person;
import telework.oidc.ProviderIdentities;
import telework.oidc.ProviderIdentity;

/** Tells the trail who was not let in, in a transaction that the refusal does not undo. */
@Stateless
@PermitAll
public class RefusalTrail {

    @Inject
    ProviderIdentities identities;

    /** @param person who they are at the provider; null where that is not known */
    public void tell(Refusal reason, Person person) {
        var act = Act.of(Action.REFUSED, Subject.all(ProviderIdentity.class.getSimpleName()))
                .with("reason", reason(reason));
        Trail.of(identities).record(person == null ? act : act.withPersonal("subject", person.subject()));
    }

    private static String reason(Refusal refusal) {
        return refusal.details().length == 0 ? refusal.type() : refusal.type() + " " + refusal.details()[0];
    }
}
