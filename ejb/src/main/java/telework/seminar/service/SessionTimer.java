package telework.seminar.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Moves the sessions on every twenty seconds. The server drops a timer for good that throws twice, so this one never does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SessionTimer {

    private static final Logger LOG = Logger.getLogger(SessionTimer.class.getName());

    @Inject
    SessionLifecycle lifecycle;

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    public void tick() {
        try {
            lifecycle.moveOn();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Tried again at the next stroke", failed);
        }
    }
}
