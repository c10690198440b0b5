package telework.privacy.service;

import java.util.List;
import telework.common.EmailAddress;
import telework.privacy.PersonAccommodation;
import telework.privacy.PersonAct;
import telework.privacy.PersonContact;
import telework.privacy.PersonMail;
import telework.privacy.PersonRegistration;

/** All that is known of whoever reads the mail of an address, and what was done with it. */
public record PersonFile(
        EmailAddress email,
        List<PersonRegistration> registrations,
        List<PersonAccommodation> accommodations,
        List<PersonContact> contacts,
        List<PersonMail> mails,
        List<PersonAct> acts) {

    public boolean isUnknown() {
        return registrations.isEmpty() && contacts.isEmpty() && mails.isEmpty();
    }

    /** Those that a hold forbids to forget. */
    public long held() {
        return registrations.stream().filter(PersonRegistration::isHeld).count();
    }
}
