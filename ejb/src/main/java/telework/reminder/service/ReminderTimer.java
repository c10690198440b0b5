package telework.reminder.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the reminders planned every ten seconds. The server drops a timer for good that throws twice, so this one never does. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());

    @Inject
    ReminderPlanner planner;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    public void tick() {
        try {
            planner.plan();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Tried again at the next stroke", failed);
        }
    }
}
