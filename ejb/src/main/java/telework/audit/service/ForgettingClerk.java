package telework.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import telework.audit.AuditEntries;

/** Forgets personal values of the trail, so many in a transaction of its own. */
@Stateless
@PermitAll
public class ForgettingClerk {

    private static final int ENTRIES = 1000;

    @Inject
    AuditEntries entries;

    /** @return whether there may be more */
    public boolean forgetBefore(Instant moment) {
        return entries.forgetBefore(moment, ENTRIES) == ENTRIES;
    }
}
