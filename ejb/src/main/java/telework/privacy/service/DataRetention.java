package telework.privacy.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Forgets people when they are no longer needed (Act on the Protection of Personal Information, article 22). Every node may try:
 * whom another has forgotten is not there any more.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DataRetention {

    private static final Logger LOG = Logger.getLogger(DataRetention.class.getName());

    @Inject
    DueSessions due;

    @Inject
    SessionForgetting sessions;

    @Inject
    AccommodationForgetting accommodations;

    /** Each night. */
    @Schedule(hour = "3", minute = "40", timezone = "Asia/Tokyo", persistent = false)
    public void forget() {
        accommodations.forget();
        for (var session : due.sessions()) {
            while (sessions.forget(session)) {
                LOG.fine(() -> "The people of session " + session + " are being forgotten");
            }
        }
    }
}
