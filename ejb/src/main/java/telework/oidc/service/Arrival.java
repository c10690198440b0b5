package telework.oidc.service;

import telework.account.service.Recognised;

/**
 * Somebody who is back from the provider.
 *
 * @param recognised who it is; null when they were signed in before and have connected their account
 * @param to where in the console they wanted to go; null: the first page
 * @param token the provider's, for {@link ProviderSignIn#farewell}; null when they were signed in before
 */
public record Arrival(Recognised recognised, String to, String token) {

    static Arrival connected() {
        return new Arrival(null, null, null);
    }

    public boolean isConnected() {
        return recognised == null;
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "Arrival";
    }
}
