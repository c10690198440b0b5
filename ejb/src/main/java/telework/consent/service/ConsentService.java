package telework.consent.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import telework.consent.ConsentTexts;
import telework.consent.Purpose;

/** Tells people what their data are for, before they give any. */
@Stateless
@PermitAll
public class ConsentService {

    @Inject
    ConsentTexts texts;

    public ConsentVersion current(Purpose purpose) {
        return ConsentVersion.of(texts.current(purpose));
    }
}
