package telework.privacy.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.EmailAddress;
import telework.firm.FirmContact;
import telework.privacy.Forgetting;
import telework.privacy.People;
import telework.privacy.PersonContact;
import telework.privacy.PersonRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.registration.service.RegistrationService;

/** Forgets a person who asks for it. Seats that were still to come go to who waits; all that has been stays as a number. */
@Dependent
public class PersonForgetting {

    @Inject
    People people;

    @Inject
    Forgetting forgetting;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationService desk;

    @Inject
    Clock clock;

    PersonForgotten forget(EmailAddress email) {
        var all = people.registrations(email);
        var free = all.stream().filter(each -> !each.isHeld()).toList();
        int cancelled = cancel(free);
        int forgotten = forgetRegistrations(free);
        int contacts = forgetContacts(people.contacts(email));
        forgetting.forgetLinks(email);
        return new PersonForgotten(forgotten, cancelled, all.size() - forgotten, contacts);
    }

    /** In the order of the sessions, as everybody who locks more than one of them. */
    private int cancel(List<PersonRegistration> free) {
        int cancelled = 0;
        for (var each : free) {
            var registration = registrations.byId(each.id()).orElseThrow();
            if (registration.isChangeable(clock.instant())) {
                desk.cancel(registration.getToken());
                cancelled++;
            }
        }
        return cancelled;
    }

    private int forgetRegistrations(List<PersonRegistration> free) {
        if (free.isEmpty()) {
            return 0;
        }
        var ids = free.stream().map(PersonRegistration::id).toList();
        ids.forEach(id -> record(Registration.class, id));
        int forgotten = forgetting.forget(ids, clock.instant());
        forgetting.forgetMails(clock.instant());
        forgetting.forgetTrail("Registration", ids);
        forgetting.forgetAccommodations(ids);
        forgetting.discardExports(free.stream().map(PersonRegistration::session).toList());
        return forgotten;
    }

    private int forgetContacts(List<PersonContact> contacts) {
        if (contacts.isEmpty()) {
            return 0;
        }
        var ids = contacts.stream().map(PersonContact::id).toList();
        ids.forEach(id -> record(FirmContact.class, id));
        forgetting.forgetTrail("FirmContact", ids);
        return forgetting.forgetContacts(ids);
    }

    private void record(Class<?> entity, Long id) {
        var trail = Trail.of(forgetting);
        trail.record(Act.of(Action.FORGOTTEN, trail.subject(entity, id)));
    }
}
