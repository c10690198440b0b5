package telework.membership.service;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Logger;
import telework.membership.NotPermitted;
import telework.membership.NotThere;

/**
 * Stands before every service for staff, for reads as for writes, and checks once what {@link Needs}, {@link Everybody} and
 * {@link Of} say. What says nothing is open to nobody, and a test of the architecture wants it on each such service.
 */
public class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class.getName());

    @Inject
    Access access;

    @Inject
    Acting acting;

    @Inject
    Event<Caller> admitted;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var caller = admitOrTell(new Call(invocation.getMethod(), invocation.getParameters()));
        admitted.fire(caller);
        try {
            return acting.as(caller, invocation::proceed);
        } finally {
            acting.caller().ifPresent(admitted::fire);
        }
    }

    /** Who is refused is told to the log, so that somebody who tries what belongs to others can be found. */
    private Caller admitOrTell(Call call) {
        try {
            return admit(call);
        } catch (NotPermitted | NotThere refused) {
            LOG.info(() -> "%s was refused %s: %s".formatted(access.email(), call.told(), refused.type()));
            throw refused;
        }
    }

    /** @throws telework.common.Refusal when the caller may not */
    Caller admit(Call call) {
        var needs = call.needs();
        return call.touched()
                .map(touched -> access.require(needs, touched.thing(), touched.key()))
                .orElseGet(() -> access.require(needs, call.isNationwide()));
    }
}
