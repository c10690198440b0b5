package telework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.TooOften;

@ParameterizedClass
@EnumSource(Database.class)
class AttemptsTest {

    @Parameter
    Database database;

    private final String whose = UUID.randomUUID() + "@example.jp";

    @Test
    void slowsThoseWhoTryTooOften() {
        for (int attempt = 0; attempt < 5; attempt++) {
            take(NOW);
        }

        assertThatThrownBy(() -> take(NOW))
                .isInstanceOfSatisfying(
                        TooOften.class, refused -> assertThat(refused.seconds()).isOne());
        take(NOW.plusSeconds(1));
        assertThatThrownBy(() -> take(NOW.plusMillis(2_500)))
                .isInstanceOfSatisfying(
                        TooOften.class, refused -> assertThat(refused.seconds()).isOne());
        assertThatThrownBy(() -> take(NOW.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        TooOften.class, refused -> assertThat(refused.seconds()).isEqualTo(2));
    }

    @Test
    void doesNotCountWhoIsToldToWait() {
        fail(7);

        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> take(NOW.plusSeconds(3))).isInstanceOf(TooOften.class);
        }

        assertThat(failures()).isEqualTo(7);
    }

    /** The second counts what the first, who is not done yet, may still turn out to be. */
    @Test
    void letsNoMoreThroughAtOnceThanOneAfterAnother() {
        var through = AtOnce.times(20, caller -> isLetThrough(NOW));

        assertThat(through.stream().filter(let -> let)).hasSize(5);
        assertThat(failures()).isEqualTo(5);
    }

    @Test
    void letsOneThroughAtTheEndOfThePause() {
        fail(8);

        var through = AtOnce.times(20, caller -> isLetThrough(NOW.plus(Duration.ofHours(1))));

        assertThat(through).containsOnlyOnce(true);
    }

    @Test
    void beginsAnewAfterSuccess() {
        fail(7);

        database.run(em -> new Attempts_(em).forget(Pace.ACCOUNT, whose));

        assertThat(isLetThrough(NOW)).isTrue();
        assertThat(failures()).isOne();
    }

    @Test
    void takesOneBackAndNoMore() {
        fail(7);

        database.run(em -> new Attempts_(em).takeBack(Pace.ACCOUNT, whose));
        assertThat(failures()).isEqualTo(6);
        assertThat(isLetThrough(NOW)).isTrue();
    }

    @Test
    void forgetsAfterADay() {
        fail(9);

        take(NOW.plus(Duration.ofHours(25)));

        assertThat(failures()).isOne();
        database.run(em -> new Attempts_(em).discardForgotten(NOW.plus(Duration.ofHours(50))));
        assertThat(failures()).isZero();
    }

    /** Each as soon as it may. */
    private void fail(int times) {
        var now = NOW.minus(Duration.ofMinutes(10));
        for (int failure = 1; failure <= times; failure++) {
            var then = failure == times ? NOW : now;
            take(then);
            now = now.plus(Pace.ACCOUNT.pauseAfter(failure));
        }
    }

    private boolean isLetThrough(Instant now) {
        try {
            take(now);
            return true;
        } catch (TooOften refused) {
            return false;
        }
    }

    private void take(Instant now) {
        database.run(em -> new Attempts_(em).take(Pace.ACCOUNT, whose, now));
    }

    private long failures() {
        return database.number("select coalesce(max(failures), 0) from attempt_pace where subject = '"
                + Pace.ACCOUNT.subject(whose) + "'");
    }
}
