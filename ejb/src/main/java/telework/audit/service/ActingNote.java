package telework.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import telework.audit.Callers;
import telework.membership.service.Caller;

/** Has the trail know for whom an act is done: each call that is let through says so, and it stays true until the commit. */
@Dependent
public class ActingNote {

    void note(@Observes Caller caller) {
        var giver = caller.actingFor();
        Callers.actFor(giver == null ? null : giver.id());
    }
}
