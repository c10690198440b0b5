package telework.consent.service;

import telework.common.Check;
import telework.common.Prose;
import telework.consent.Purpose;
import telework.consent.Wording;

/**
 * A new wording, as typed.
 *
 * @param follows the version that the form began with
 */
public record ConsentForm(Purpose purpose, int follows, String ja, String en) {

    Wording read() {
        var check = new Check();
        var wording = new Wording(
                check.required("ja", ja, typed -> Prose.of(typed, Wording.LONGEST)),
                check.required("en", en, typed -> Prose.of(typed, Wording.LONGEST)));
        check.orRefuse();
        return wording;
    }
}
