package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.firm.Firm;
import telework.firm.FirmContact;
import telework.firm.Firms;

/**
 * Invented firms. Behind a right check digit their numbers begin with 9999, so that none of them is anybody's: those of
 * registered corporations begin with the code of a registry office, from 0100 to 5000, those of the state and of
 * municipalities with 00, and all others with 7 (Wikipedia, 法人番号, read in its version of 16 March 2022). Some firms are
 * there twice, as in life.
 */
@Dependent
public class DemoFirms {

    @Inject
    Firms firms;

    @Inject
    Clock clock;

    void add(DemoFirm told) {
        var number = told.corporateNumber();
        if (number == null || firms.withNumber(number).isEmpty()) {
            var firm = Firm.invented(told.facts(), clock.instant());
            firms.add(firm);
            told.contacts().forEach(person -> firms.add(new FirmContact(firm.getId(), person.facts())));
        }
    }
}
