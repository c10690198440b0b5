package telework.registration.service;

import java.util.List;
import telework.common.EmailAddress;

/**
 * All that is registered under one address.
 *
 * @param registrations the latest session first
 */
public record Holding(EmailAddress owner, List<RegistrationView> registrations) {

    public Holding {
        registrations = List.copyOf(registrations);
    }
}
