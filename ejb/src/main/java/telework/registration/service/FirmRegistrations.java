package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import telework.firm.service.FirmMerged;
import telework.registration.RegistrationsOfFirms;

/** Registrations follow their firm where it goes. */
@Dependent
public class FirmRegistrations {

    @Inject
    RegistrationsOfFirms registrations;

    void follow(@Observes FirmMerged merged) {
        registrations.move(merged.from(), merged.into());
    }
}
