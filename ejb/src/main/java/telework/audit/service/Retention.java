package telework.audit.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.common.Japan;

/**
 * Forgets personal values of the trail some years after the end of the fiscal year in which they were recorded (it begins on 1
 * April, Public Finance Act, article 11). Every node may try: what is forgotten is forgotten once.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    @Inject
    ForgettingClerk clerk;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.audit.years", defaultValue = "3")
    int years;

    /** Each night. */
    @Schedule(hour = "3", minute = "20", timezone = "Asia/Tokyo", persistent = false)
    public void forget() {
        var moment = keptFrom(LocalDate.ofInstant(clock.instant(), Japan.TIME), years);
        while (clerk.forgetBefore(moment)) {
            LOG.fine(() -> "Personal values of the trail before " + moment + " are being forgotten");
        }
    }

    /** The moment from which values are kept on a day. */
    static Instant keptFrom(LocalDate today, int years) {
        var then = today.minusYears(years);
        int fiscalYear = then.getMonth().compareTo(Month.APRIL) < 0 ? then.getYear() - 1 : then.getYear();
        return LocalDate.of(fiscalYear, Month.APRIL, 1).atStartOfDay(Japan.TIME).toInstant();
    }
}
