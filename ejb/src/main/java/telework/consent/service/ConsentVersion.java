package telework.consent.service;

import java.time.Instant;
import telework.consent.ConsentText;
import telework.consent.Purpose;
import telework.consent.Wording;

/** What people are, or were, told of a purpose. */
public record ConsentVersion(Purpose purpose, int version, Wording wording, String madeBy, Instant madeAt) {

    static ConsentVersion of(ConsentText text) {
        return new ConsentVersion(
                text.getPurpose(), text.getVersion(), text.getWording(), text.getMadeBy(), text.getMadeAt());
    }
}
