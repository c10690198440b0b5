package telework.membership.service;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every service for staff, for reads as for writes, and checks once what {@link Needs}, {@link Everybody} and
 * {@link Of} say. What says nothing is open to nobody, and a test of the architecture wants it on each such service.
 */
public class Guard {

    @Inject
    Access access;

    @Inject
    Acting acting;

    @Inject
    Event<Caller> admitted;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var caller = admit(new Call(invocation.getMethod(), invocation.getParameters()));
        admitted.fire(caller);
        try {
            return acting.as(caller, invocation::proceed);
        } finally {
            acting.caller().ifPresent(admitted::fire);
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
