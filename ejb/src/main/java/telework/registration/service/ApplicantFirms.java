package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.firm.Firms;
import telework.registration.Applicant;

/** Which firm somebody registers for. */
@Dependent
public class ApplicantFirms {

    @Inject
    Firms firms;

    @Inject
    Clock clock;

    /**
     * The firm of the corporate number that was given, written down when it is new; null where none was given, for a name alone
     * proves nothing. Called before a seat is taken: nobody holds a seat while waiting for a firm.
     */
    Long of(Applicant applicant) {
        var number = applicant.corporateNumber();
        if (number == null) {
            return null;
        }
        var name = applicant.organisationName() == null ? number.value() : applicant.organisationName();
        return firms.known(number, name, clock.instant()).getId();
    }
}
