package telework.firm.service;

import static telework.firm.service.FirmForm.Field.corporateNumber;
import static telework.firm.service.FirmForm.Field.industry;
import static telework.firm.service.FirmForm.Field.kana;
import static telework.firm.service.FirmForm.Field.name;
import static telework.firm.service.FirmForm.Field.numberless;
import static telework.firm.service.FirmForm.Field.prefecture;
import static telework.firm.service.FirmForm.Field.staff;

import java.util.Set;
import java.util.function.Function;
import telework.common.Check;
import telework.common.CorporateNumber;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Reading;
import telework.firm.FirmFacts;
import telework.firm.FirmName;
import telework.firm.StaffBand;
import telework.firm.service.FirmForm.Field;

/** Reads a firm's form and collects all that is wrong with it. */
class FirmFormReader {

    private final FirmForm form;
    private final Set<String> industries;
    private final Set<String> prefectures;
    private final Check check = new Check();

    /** @param industries the codes there are @param prefectures the codes there are */
    FirmFormReader(FirmForm form, Set<String> industries, Set<String> prefectures) {
        this.form = form;
        this.industries = industries;
        this.prefectures = prefectures;
    }

    /** @throws telework.common.Invalid naming each field that is wrong */
    FirmFacts read() {
        var number = optional(corporateNumber, CorporateNumber::new);
        if (form.has(numberless) && form.has(corporateNumber)) {
            check.wrong(numberless.name(), "invalid.numberless");
        }
        var called = check.required(name.name(), form.text(name), text -> Line.of(text, FirmFacts.LONGEST_NAME));
        var read = optional(kana, text -> FirmName.withoutType(Reading.of(text, FirmFacts.LONGEST_NAME)));
        var trade = optional(industry, text -> known(text, industries));
        var people = optional(staff, FirmFormReader::readStaff);
        var seat = optional(prefecture, text -> known(text, prefectures));
        check.orRefuse();
        return new FirmFacts(number, form.has(numberless), called, read, trade, people, seat);
    }

    private static String known(String code, Set<String> codes) {
        if (!codes.contains(code.strip())) {
            throw new InvalidValue("invalid.choice");
        }
        return code.strip();
    }

    private static StaffBand readStaff(String text) {
        try {
            return StaffBand.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("invalid.choice");
        }
    }

    private <T> T optional(Field field, Function<String, T> reader) {
        return check.optional(field.name(), form.text(field), reader);
    }
}
