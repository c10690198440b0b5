package telework.account.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets once an hour what is too old to count. The server drops a timer for good that throws twice, so this one never does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AttemptTimer {

    private static final Logger LOG = Logger.getLogger(AttemptTimer.class.getName());

    @Inject
    SignInClerk clerk;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void tick() {
        try {
            clerk.forget();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Tried again in an hour", failed);
        }
    }
}
