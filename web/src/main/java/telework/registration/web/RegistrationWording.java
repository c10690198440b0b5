package telework.registration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import telework.common.Invalid;
import telework.common.Violation;
import telework.consent.Purpose;
import telework.consent.service.ConsentService;
import telework.consent.service.ConsentVersion;
import telework.web.Language;

/** What people are told before they register. Its version goes along with the form, so that nobody consents to what they have not read. */
@RequestScoped
public class RegistrationWording {

    @Inject
    ConsentService consents;

    @Inject
    Language language;

    private ConsentVersion current;

    @PostConstruct
    void read() {
        current = consents.current(Purpose.REGISTRATION);
    }

    public List<String> getParagraphs() {
        return current.wording().in(language.getCode()).lines().toList();
    }

    public String getVersion() {
        return String.valueOf(current.version());
    }

    /** @param version that came with the form */
    boolean isCurrent(String version) {
        return getVersion().equals(version);
    }

    /**
     * Nothing where no consent was given: that is refused by itself.
     *
     * @throws Invalid when consent was given to what has been replaced since
     */
    void refuseAnEarlierOne(String consent, String version) {
        if (consent != null && !isCurrent(version)) {
            throw new Invalid(List.of(new Violation("consent", "invalid.consent.renewed")));
        }
    }
}
