package telework.bulk.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import telework.common.Refusal;
import telework.common.service.Roles;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.service.Guard;
import telework.membership.service.Needs;

/** Does the same to many sessions, one by one: what is refused or fails stops none of the others, and nothing is silent. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkService {

    /** As many as are done at once. */
    public static final int MOST = 300;

    private static final Logger LOG = Logger.getLogger(BulkService.class.getName());

    @Inject
    BulkStep step;

    @Inject
    BulkEdits edits;

    /**
     * What would become of each, in the order given.
     *
     * @throws telework.common.Invalid naming what is wrong with the order itself
     */
    @Needs(Permission.EDIT)
    public List<BulkRow> preview(Collection<String> codes, BulkOrder order) {
        edits.check(order);
        return codes.stream()
                .distinct()
                .limit(MOST)
                .flatMap(code -> attempt(code, order).stream())
                .toList();
    }

    /** Empty for what is gone since it was chosen, or was never the caller's. */
    private Optional<BulkRow> attempt(String code, BulkOrder order) {
        try {
            return Optional.of(step.attempt(code, order));
        } catch (NotThere gone) {
            return Optional.empty();
        }
    }

    /** Does it to what a preview found possible, each in a transaction of its own. */
    @Needs(Permission.EDIT)
    public List<BulkOutcome> perform(Collection<BulkChoice> choices, BulkOrder order) {
        edits.check(order);
        return choices.stream()
                .limit(MOST)
                .map(choice -> perform(choice, order))
                .toList();
    }

    private BulkOutcome perform(BulkChoice choice, BulkOrder order) {
        var title = "";
        try {
            title = step.title(choice.code());
            step.perform(choice.code(), choice.version(), order);
            return new BulkOutcome(choice.code(), title, null, false);
        } catch (Refusal refusal) {
            return new BulkOutcome(choice.code(), title, refusal, false);
        } catch (EJBException broken) {
            LOG.log(Level.SEVERE, broken, () -> order.verb() + " of " + choice.code() + " failed; the others go on");
            return new BulkOutcome(choice.code(), title, null, true);
        }
    }
}
