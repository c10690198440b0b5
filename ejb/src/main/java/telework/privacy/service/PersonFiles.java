package telework.privacy.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.Page;
import telework.common.EmailAddress;
import telework.privacy.People;
import telework.privacy.PersonAct;
import telework.privacy.PersonRegistration;

/** Puts together what is known under an address. */
@Dependent
public class PersonFiles {

    private static final int MAILS = 1000;
    private static final int ACTS = 1000;

    @Inject
    People people;

    PersonFile of(EmailAddress email) {
        var registrations = people.registrations(email);
        return new PersonFile(
                email,
                registrations,
                people.accommodations(email),
                people.contacts(email),
                people.mails(email, MAILS),
                acts(registrations));
    }

    private List<PersonAct> acts(List<PersonRegistration> registrations) {
        return registrations.isEmpty()
                ? List.of()
                : people.acts(
                        keys(registrations, PersonRegistration::id),
                        keys(registrations, PersonRegistration::session),
                        Page.first(ACTS));
    }

    private static List<String> keys(List<PersonRegistration> registrations, Function<PersonRegistration, Long> key) {
        return registrations.stream().map(key).map(String::valueOf).toList();
    }
}
