package telework.registration.web;

import telework.registration.Registration;

/** The state of a registration in the words that REST promises. */
public enum RegistrationState {
    CONFIRMED,
    WAITLISTED,
    CANCELLED;

    static RegistrationState of(Registration.Status status) {
        return switch (status) {
            case CONFIRMED -> CONFIRMED;
            case WAITING -> WAITLISTED;
            case CANCELLED -> CANCELLED;
        };
    }
}
