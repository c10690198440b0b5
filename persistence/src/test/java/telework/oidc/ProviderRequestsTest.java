package telework.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.Secret;

@ParameterizedClass
@EnumSource(Database.class)
class ProviderRequestsTest {

    @Parameter
    Database database;

    private final Secret state = Secret.next();
    private final Secret browser = Secret.next();
    private final Proofs proofs = Proofs.next();

    /** RFC 7636, appendix B. */
    @Test
    void theChallengeIsThatOfTheStandard() {
        assertThat(new Proofs("any", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge())
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void bringsBackWhatWasSentAway() {
        send(Errand.signIn("/console/sessions?q=東京"));

        assertThat(take(browser, NOW)).hasValueSatisfying(request -> {
            assertThat(request.getProofs()).isEqualTo(proofs);
            assertThat(request.getErrand().returnTo()).isEqualTo("/console/sessions?q=東京");
        });
    }

    @Test
    void anErrandWithoutAnythingIsToSignIn() {
        send(Errand.signIn("/console/" + "x".repeat(1000)));

        assertThat(take(browser, NOW).orElseThrow().getErrand()).isEqualTo(Errand.signIn(null));
    }

    @Test
    void letsInOnceHoweverManyComeAtOnce() {
        send(Errand.signIn(null));

        var taken = AtOnce.times(20, caller -> take(browser, NOW).isPresent());

        assertThat(taken).containsOnlyOnce(true);
        assertThat(take(browser, NOW)).isEmpty();
    }

    @Test
    void anotherBrowserDoesNotUseItUp() {
        send(Errand.signIn(null));

        assertThat(take(Secret.next(), NOW)).isEmpty();
        assertThat(take(browser, NOW)).isPresent();
    }

    @Test
    void isOverAfterTenMinutes() {
        send(Errand.signIn(null));

        assertThat(take(browser, NOW.plusSeconds(600))).isEmpty();
        database.run(em -> new ProviderRequests_(em).discardExpired(NOW.plusSeconds(601)));
        assertThat(take(browser, NOW)).isEmpty();
    }

    private void send(Errand errand) {
        database.run(em -> new ProviderRequests_(em).add(new ProviderRequest(state, browser, proofs, errand, NOW)));
    }

    private Optional<ProviderRequest> take(Secret in, Instant now) {
        return database.in(em -> new ProviderRequests_(em).take(state, in, now));
    }
}
