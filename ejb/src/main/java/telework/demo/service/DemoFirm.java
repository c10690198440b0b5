package telework.demo.service;

import java.util.List;
import telework.common.CorporateNumber;
import telework.common.EmailAddress;
import telework.firm.ContactFacts;
import telework.firm.FirmFacts;
import telework.firm.StaffBand;

/** An invented firm as the demonstration's file tells it; what it leaves out is not known. */
public record DemoFirm(
        String name,
        String kana,
        String number,
        Boolean numberless,
        String industry,
        StaffBand staff,
        String prefecture,
        List<Person> contacts) {

    /** Somebody to ask there. */
    public record Person(String name, String kana, String email, String telephone, String role) {

        ContactFacts facts() {
            return new ContactFacts(name, kana, email == null ? null : new EmailAddress(email), telephone, role);
        }
    }

    FirmFacts facts() {
        return new FirmFacts(
                corporateNumber(), Boolean.TRUE.equals(numberless), name, kana, industry, staff, prefecture);
    }

    /** Null where there is none. */
    CorporateNumber corporateNumber() {
        return number == null ? null : new CorporateNumber(number);
    }
}
