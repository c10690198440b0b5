package telework.oidc.service;

import telework.oidc.Person;

/**
 * Whom the provider has shown us.
 *
 * @param secondFactor whether it says that the person gave it more than a password, and the settings believe it
 * @param token the provider's, as it came: names the session there when somebody signs out
 */
public record Vouched(Person person, boolean secondFactor, String token) {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "Vouched[" + person.issuer() + "]";
    }
}
