package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.firm.Firm;
import telework.firm.FirmContact;
import telework.firm.Firms;

/**
 * Invented firms. Their numbers have right check digits and begin with 9999, which stands for no registry office, so that none
 * of them is anybody's. Some are there twice, as in life.
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
