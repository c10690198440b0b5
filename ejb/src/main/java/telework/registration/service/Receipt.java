package telework.registration.service;

import telework.registration.Registration;

/**
 * What a person gets for having registered.
 *
 * @param number 12 digits, for the telephone
 * @param position in the queue, from 1; 0 for who is not waiting
 * @param token the secret of the link that sees and cancels the registration
 */
public record Receipt(String number, Registration.Status status, long position, String token) {

    public boolean waiting() {
        return status == Registration.Status.WAITING;
    }
}
