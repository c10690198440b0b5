package telework.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import telework.registration.AlreadyRegistered;
import telework.registration.Applicant;
import telework.registration.CorrectedMeanwhile;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.seminar.Admissions;

/**
 * Lets people correct who they are in their registration. The link of it stays the same, also when mail goes elsewhere from
 * now on: who did not want that can put it right by the link of the earlier mail.
 */
@Stateless
@PermitAll
public class CorrectionService {

    @Inject
    Registrations registrations;

    @Inject
    Admissions admissions;

    @Inject
    ApplicantFirms firms;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    /**
     * Writes the correction down and owes the mail that confirms it. It waits for whoever moves the queue of the same
     * admission, so that neither undoes the other. What is no change at all is not told.
     *
     * @param seen how often it had been corrected when the person looked ({@link RegistrationView#corrections})
     */
    public void correct(String token, int seen, Applicant corrected) {
        var registration = registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
        var firm = firms.of(corrected);
        admissions.locked(registration.getSession(), registration.getAdmission());
        registrations.refresh(registration);
        if (registration.getCorrections() != seen) {
            throw new CorrectedMeanwhile();
        }
        if (!corrected.equals(registration.getApplicant())) {
            if (!Objects.equals(
                    corrected.corporateNumber(), registration.getApplicant().corporateNumber())) {
                registration.belongTo(firm);
            }
            write(registration, corrected);
        }
    }

    private void write(Registration registration, Applicant corrected) {
        var before = registration.getApplicant().email();
        boolean readdressed = !corrected.email().equals(before);
        if (readdressed && registrations.isLiving(registration.getSession().getId(), corrected.email())) {
            throw new AlreadyRegistered(corrected.email());
        }
        registration.correct(corrected, clock.instant());
        registrations.writeDown(registration);
        mail.corrected(registration, before);
    }
}
