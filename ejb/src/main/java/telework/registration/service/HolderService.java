package telework.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import telework.common.Check;
import telework.common.EmailAddress;
import telework.common.Secret;
import telework.mail.Outbox;
import telework.mail.OutboxMessage;
import telework.registration.HolderLinks;
import telework.registration.Registration;
import telework.registration.Registrations;

/** Shows people all their registrations without an account: by a link to their mailbox. */
@Stateless
@PermitAll
public class HolderService {

    /** Within so long an address gets one mail for however many requests. */
    static final Duration ONCE_IN = Duration.ofMinutes(5);

    private static final int MOST = 200;

    @Inject
    HolderLinks links;

    @Inject
    Registrations registrations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Does the same for every address, whether anything is registered under it or not. @throws Invalid for what is no address */
    public void askForLink(String typed, String language) {
        var check = new Check();
        var email = check.required("email", typed, EmailAddress::new);
        check.orRefuse();
        outbox.postOnce(OutboxMessage.askedFor(HolderLetters.KIND, email, language, ONCE_IN, clock.instant()));
    }

    /** All that is registered under the address of the link; empty when the link shows nothing (any more). */
    public Optional<Holding> holding(Secret token) {
        return links.owner(token, clock.instant()).map(owner -> new Holding(owner, views(owner)));
    }

    private List<RegistrationView> views(EmailAddress owner) {
        var now = clock.instant();
        return links.registrations(owner, MOST).stream()
                .map(registration -> RegistrationViews.of(registration, position(registration), now))
                .toList();
    }

    /** Few wait in more than a queue or two: one short count for each. */
    private long position(Registration registration) {
        return registration.getStatus() == Registration.Status.WAITING
                ? registrations.ahead(
                        registration.getSession().getId(), registration.getAdmission(), registration.getTurn())
                : 0;
    }
}
