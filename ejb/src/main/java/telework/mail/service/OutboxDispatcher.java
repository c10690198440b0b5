package telework.mail.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what is due, on every node: the rows' locks see to it that each message is taken once. No transaction is open while
 * a server has the word: the bean manages transactions itself, by having none. (Payara overlooks NOT_SUPPORTED on a class
 * whose method a timer calls, and the whole round becomes one transaction.)
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());

    @Inject
    OutboxClerk clerk;

    @Inject
    Envelopes envelopes;

    @Inject
    Postman postman;

    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Every two seconds, unless the last round is still under way. A round that fails, as while the database is away, is
     * followed by the next: the server drops a timer for good that throws twice.
     */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    public void dispatch() {
        if (busy.compareAndSet(false, true)) {
            try {
                clerk.settleOrphans();
                sendAllThatIsDue();
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The round was not finished", failed);
            } finally {
                busy.set(false);
            }
        }
    }

    private void sendAllThatIsDue() {
        try (var round = postman.setOut()) {
            for (var next = clerk.takeNext(); next.isPresent(); next = clerk.takeNext()) {
                send(next.get(), round);
            }
        }
    }

    /** A message that left and whose books cannot be kept stays in hand, and is in doubt later; it is never taken for unsent. */
    private void send(Long id, Postman.Round round) {
        delivered(id, round).ifPresent(clerk::sent);
    }

    private Optional<Outgoing> delivered(Long id, Postman.Round round) {
        try {
            var outgoing = clerk.write(id);
            if (outgoing.isPresent()) {
                var letter = outgoing.get();
                round.deliver(envelopes.seal(letter.letter(), letter.recipient(), letter.messageId()));
            }
            return outgoing;
        } catch (DeliveryFailure failure) {
            LOG.log(Level.WARNING, "Message {0} was not delivered: {1}", new Object[] {id, failure.getMessage()});
            clerk.failed(id, failure);
        } catch (RuntimeException broken) {
            // One letter that cannot be written must not hold up all that come after it.
            LOG.log(Level.SEVERE, "Message " + id + " could not be written", broken);
            clerk.failed(id, new DeliveryFailure(DeliveryFailure.Fate.NOT_YET, broken));
        }
        return Optional.empty();
    }
}
