package telework.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.common.PersonName;

/**
 * Who registers.
 *
 * @param email null for who was registered at the door and gave none
 * @param organisationName the firm, as typed; null for a person of no firm
 * @param corporateNumber null where there is none or it was not given
 * @param language of the mails to this person, {@code ja} or {@code en}
 */
@Embeddable
public record Applicant(
        @Embedded PersonName name,
        EmailAddress email,
        String organisationName,
        CorporateNumber corporateNumber,
        String language) {}
