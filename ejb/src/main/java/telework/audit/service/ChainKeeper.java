package telework.audit.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import telework.audit.ChainHead;

/**
 * Lengthens the chain by what was committed, on every node; the lock on its head sees to it that one does at a time. Where
 * it ends goes into the log every so often: a log that leaves the machine tells later whether an end was cut off.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ChainKeeper {

    private static final Logger LOG = Logger.getLogger(ChainKeeper.class.getName());
    private static final Duration PUBLISHED_EVERY = Duration.ofMinutes(10);

    @Inject
    ChainClerk clerk;

    @Inject
    Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private Instant published = Instant.MIN;

    /** Every two seconds, unless the last round is still under way; a round that fails is followed by the next. */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    public void link() {
        if (busy.compareAndSet(false, true)) {
            try {
                linkAll();
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The chain of the audit trail was not lengthened", failed);
            } finally {
                busy.set(false);
            }
        }
    }

    private void linkAll() {
        ChainHead last = null;
        for (var head = clerk.link(); head.isPresent(); head = clerk.link()) {
            last = head.get();
        }
        if (last != null && !clock.instant().isBefore(published)) {
            publish(last);
        }
    }

    private void publish(ChainHead head) {
        LOG.info(() -> "The chain of the audit trail is at position " + head.position() + " with hash " + head.hash());
        published = clock.instant().plus(PUBLISHED_EVERY);
    }
}
