package telework.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import telework.audit.AuditEntries;
import telework.audit.ChainHead;

/** Puts entries into the chain, so many in a transaction of its own. */
@Stateless
@PermitAll
public class ChainClerk {

    /** A transaction of a fraction of a second. */
    private static final int ENTRIES = 500;

    @Inject
    AuditEntries entries;

    /** @return the end of the chain; empty when there is nothing to do, or another node is at it */
    public Optional<ChainHead> link() {
        return entries.link(ENTRIES);
    }
}
