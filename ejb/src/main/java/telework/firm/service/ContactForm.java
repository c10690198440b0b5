package telework.firm.service;

import telework.common.Check;
import telework.common.EmailAddress;
import telework.common.Line;
import telework.common.Reading;
import telework.firm.ContactFacts;

/**
 * What staff typed about a contact of a firm; any part may be null.
 *
 * @param id null for a new one
 */
public record ContactForm(Long id, String name, String kana, String email, String telephone, String role) {

    /** @throws telework.common.Invalid naming each field that is wrong, {@code contactEmail} for {@code email} */
    ContactFacts read() {
        var check = new Check();
        var facts = new ContactFacts(
                check.required("contactName", name, text -> Line.of(text, ContactFacts.LONGEST)),
                check.optional("contactKana", kana, text -> Reading.of(text, ContactFacts.LONGEST)),
                check.optional("contactEmail", email, EmailAddress::new),
                check.optional("contactTelephone", telephone, text -> Line.of(text, ContactFacts.LONGEST_TELEPHONE)),
                check.optional("contactRole", role, text -> Line.of(text, ContactFacts.LONGEST)));
        check.orRefuse();
        return facts;
    }
}
