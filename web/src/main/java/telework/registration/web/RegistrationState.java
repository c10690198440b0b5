package telework.registration.web;

import telework.registration.Registration;

/** The state of a registration in the words that REST promises. */
public enum RegistrationState {
    CONFIRMED,
    WAITLISTED,
    CANCELLED;

    public static RegistrationState of(Registration.Status status) {
        return switch (status) {
            case CONFIRMED -> CONFIRMED;
            case WAITING -> WAITLISTED;
            case CANCELLED -> CANCELLED;
        };
    }

    Registration.Status status() {
        return this == WAITLISTED ? Registration.Status.WAITING : Registration.Status.valueOf(name());
    }
}
