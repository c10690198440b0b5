package telework.token.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import telework.token.ApiToken;
import telework.token.ApiTokens;
import telework.token.TokenCaller;
import telework.token.TokenRefused;
import telework.token.TokenValue;

/** Where programs come in. */
@Stateless
@PermitAll
public class TokenDoor {

    @Inject
    ApiTokens tokens;

    @Inject
    TokenGrounds grounds;

    @Inject
    Clock clock;

    /**
     * Looks at what a program has shown, and notes that it came.
     *
     * @throws TokenRefused when it is no token, or opens nothing
     */
    public TokenTicket enter(String told) {
        var now = clock.instant();
        var token = TokenValue.read(told)
                .flatMap(value -> tokens.living(value, now))
                .filter(living -> !grounds.lent(living, now).isEmpty())
                .orElseThrow(TokenRefused::new);
        note(token, now);
        var caller = new TokenCaller(token.getId()).name();
        return new TokenTicket(caller, token.getName(), tokens.nameOf(token.getOrganisationId()));
    }

    /** Asks the database only once a minute: it would write nothing else. */
    private void note(ApiToken token, Instant now) {
        var last = token.getLastUsedAt();
        if (last == null || !last.isAfter(now.minus(ApiTokens.COARSE))) {
            tokens.used(token.getId(), now);
        }
    }
}
