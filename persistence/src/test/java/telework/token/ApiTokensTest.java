package telework.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.audit.Action;
import telework.audit.TheTrail;
import telework.common.Database;
import telework.membership.Permission;
import telework.organisation.AnOrganisation;

@ParameterizedClass
@EnumSource(Database.class)
class ApiTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final int AT_ONCE = 8;

    @Parameter
    Database database;

    private Long organisation;
    private TokenValue value;

    @BeforeEach
    void plant() {
        organisation = database.in(AnOrganisation::alone);
        value = TokenValue.next();
    }

    @Test
    void opensUntilItsEndAndIsFoundByItsHashAlone() {
        var id = make(Duration.ofDays(30));

        database.run(em -> {
            var tokens = new ApiTokens_(em);
            assertThat(tokens.living(value, NOW)).hasValueSatisfying(token -> {
                assertThat(token.getId()).isEqualTo(id);
                assertThat(token.getScopes()).containsExactlyInAnyOrder(Permission.LOOK, Permission.EDIT);
            });
            assertThat(tokens.living(value, NOW.plus(Duration.ofDays(30)))).isEmpty();
            assertThat(tokens.living(TokenValue.next(), NOW)).isEmpty();
            assertThat(tokens.of(organisation)).hasSize(1);
        });
        var kept = database.<Object>in(em -> em.createNativeQuery("select t.* from api_token t where id = " + id)
                .getSingleResult());
        assertThat((Object[]) kept).contains(value.hash()).doesNotContain(value.value());
    }

    @Test
    void opensNothingOnceItIsRevokedAndWhoWasFirstStaysOnRecord() {
        var id = make(Duration.ofDays(30));

        database.run(em -> new ApiTokens_(em).locked(id).orElseThrow().revoke("first@example.jp", NOW));
        database.run(em -> new ApiTokens_(em).locked(id).orElseThrow().revoke("second@example.jp", NOW.plusSeconds(1)));

        database.run(em -> {
            assertThat(new ApiTokens_(em).living(value, NOW)).isEmpty();
            assertThat(new ApiTokens_(em).living(id, NOW)).isEmpty();
            assertThat(em.find(ApiToken.class, id).getRevokedAt()).isEqualTo(NOW);
        });
        assertThat(TheTrail.of(database, "ApiToken", id))
                .extracting(TheTrail.Row::action)
                .containsExactly(Action.CREATED, Action.CHANGED);
        assertThat(TheTrail.of(database, "ApiToken", id)).allSatisfy(row -> {
            assertThat(row.subject().organisation()).isEqualTo(organisation);
            assertThat(row.details()).doesNotContain(value.hash(), value.value());
        });
    }

    @Test
    void isNotedAsUsedOnceAMinuteHoweverManyRequestsComeAtOnce() throws Exception {
        var id = make(Duration.ofDays(30));

        assertThat(usedAtOnce(id, NOW)).isEqualTo(1);
        assertThat(usedAtOnce(id, NOW.plusSeconds(59))).isZero();
        assertThat(usedAtOnce(id, NOW.plusSeconds(60))).isEqualTo(1);
    }

    private int usedAtOnce(Long id, Instant now) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var start = new CountDownLatch(1);
            var written = new ArrayList<Future<Integer>>();
            for (int each = 0; each < AT_ONCE; each++) {
                written.add(threads.submit(() -> {
                    start.await();
                    return database.in(em -> new ApiTokens_(em).used(id, now));
                }));
            }
            start.countDown();
            int all = 0;
            for (var each : written) {
                all += each.get();
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theDatabaseKeepsWhatMustHold() {
        assertThatThrownBy(() -> make(Duration.ofDays(368))).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> make(Duration.ZERO)).isInstanceOf(ConstraintViolationException.class);
        make(Duration.ofDays(366));
        assertThatThrownBy(() -> make(Duration.ofDays(1)))
                .as("the same hash twice")
                .isInstanceOf(ConstraintViolationException.class);
        var id = database.number("select max(id) from api_token");
        assertThatThrownBy(() -> change("insert into api_token_scope (token_id, scope) values (" + id + ", 'GRANT')"))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> change("update api_token set revoked_by = 'x' where id = " + id))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private void change(String statement) {
        database.run(em -> em.createNativeQuery(statement).executeUpdate());
    }

    private Long make(Duration life) {
        return database.in(em -> {
            var grant = new TokenGrant(organisation, "連携", Set.of(Permission.EDIT), NOW.plus(life));
            var token = new ApiToken(grant, value, "maker@example.jp", NOW);
            new ApiTokens_(em).add(token);
            em.flush();
            return token.getId();
        });
    }
}
