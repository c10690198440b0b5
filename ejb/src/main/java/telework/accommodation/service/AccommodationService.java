package telework.accommodation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import telework.accommodation.Accommodation;
import telework.accommodation.Accommodations;
import telework.accommodation.Needed;
import telework.consent.ConsentTexts;
import telework.consent.Purpose;
import telework.registration.NoSuchRegistration;
import telework.registration.Registration;
import telework.registration.Registrations;
import telework.registration.TooLateToChange;

/** Lets people say what they need to take part, and take it back, by the link of their mail. */
@Stateless
@PermitAll
public class AccommodationService {

    @Inject
    Registrations registrations;

    @Inject
    Accommodations accommodations;

    @Inject
    ConsentTexts consents;

    @Inject
    Clock clock;

    /** What was told so far. */
    public Optional<Needed> of(String token) {
        return accommodations.of(registration(token).getId()).map(Accommodation::getNeeded);
    }

    /**
     * Writes it down, in place of what was told before.
     *
     * @throws telework.common.Invalid naming {@code wishes}, {@code note} or {@code consent}
     * @throws TooLateToChange when the session has begun, or nobody comes any more
     */
    public void tell(String token, AccommodationForm form) {
        var registration = registration(token);
        if (!registration.isChangeable(clock.instant())) {
            throw new TooLateToChange();
        }
        var consent = consents.current(Purpose.ACCOMMODATION);
        var needed = form.read(consent.getVersion());
        accommodations
                .of(registration.getId())
                .ifPresentOrElse(
                        earlier -> earlier.tell(needed, consent, clock.instant()),
                        () -> accommodations.add(new Accommodation(registration, needed, consent, clock.instant())));
    }

    /** Forgets it at once, at any time. */
    public void takeBack(String token) {
        accommodations.of(registration(token).getId()).ifPresent(accommodations::remove);
    }

    private Registration registration(String token) {
        return registrations.byToken(token).orElseThrow(NoSuchRegistration::new);
    }
}
