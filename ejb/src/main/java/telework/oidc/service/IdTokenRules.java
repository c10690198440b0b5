package telework.oidc.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import telework.oidc.AnswerRefused;
import telework.oidc.Fault;
import telework.oidc.Person;

/** What an ID token has to say, its signature apart (OpenID Connect Core 1.0, 3.1.3.7). */
@Dependent
public class IdTokenRules {

    /** By how much the provider's clock and ours may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    @Inject
    ProviderSettings settings;

    @Inject
    Clock clock;

    /** @throws AnswerRefused that names the first rule it breaks */
    void check(JsonObject claims, String nonce) {
        insist(Claims.text(claims, "iss").filter(settings.issuer()::equals).isPresent(), Fault.ISSUER);
        insist(Claims.texts(claims, "aud").contains(settings.clientId()), Fault.AUDIENCE);
        insist(isForUs(claims), Fault.AUTHORIZED_PARTY);
        var now = clock.instant();
        insist(moment(claims, "exp", Instant.MIN).plus(SKEW).isAfter(now), Fault.EXPIRED);
        insist(!moment(claims, "iat", Instant.MAX).minus(SKEW).isAfter(now), Fault.ISSUED_AT);
        insist(Claims.text(claims, "nonce").filter(nonce::equals).isPresent(), Fault.NONCE);
        insist(Claims.text(claims, "sub").filter(IdTokenRules::isPossible).isPresent(), Fault.SUBJECT);
    }

    /** With several audiences it has to say for whom it was made; where it says so, it has to be us. */
    private boolean isForUs(JsonObject claims) {
        var party = Claims.text(claims, "azp");
        boolean said = claims.containsKey("azp");
        return said
                ? party.filter(settings.clientId()::equals).isPresent()
                : Claims.texts(claims, "aud").size() == 1;
    }

    private static boolean isPossible(String subject) {
        return !subject.isEmpty() && subject.length() <= Person.LONGEST;
    }

    private static Instant moment(JsonObject claims, String name, Instant absent) {
        return Claims.moment(claims, name).orElse(absent);
    }

    private static void insist(boolean holds, Fault otherwise) {
        if (!holds) {
            throw new AnswerRefused(otherwise);
        }
    }
}
