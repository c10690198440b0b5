package telework.limit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telework.common.TooOften;

class RateLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits limits = new RateLimits(clock());

    @BeforeEach
    void on() {
        limits.setting = "on";
    }

    @Test
    void letsThroughAsOftenAsIsAllowedAndSaysHowLongToWait() {
        ask(Limited.MAIL, "one", 10);

        assertThat(limits.ask(Limited.MAIL, "one")).contains(Duration.ofMinutes(1));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(limits.ask(Limited.MAIL, "one")).isEmpty();
        assertThat(limits.ask(Limited.MAIL, "one")).isPresent();
    }

    @Test
    void keepsAddressesAndDeedsApart() {
        ask(Limited.MAIL, "one", 10);

        assertThat(limits.ask(Limited.MAIL, "two")).isEmpty();
        assertThat(limits.ask(Limited.REGISTRATION, "one")).isEmpty();
    }

    @Test
    void asksToWaitWhoShowsManyWrongTokens() {
        IntStream.range(0, Limited.WRONG_TOKEN.times()).forEach(wrong -> limits.countWrongToken("one"));

        assertThatThrownBy(() -> limits.countWrongToken("one")).isInstanceOf(TooOften.class);
        limits.countWrongToken("two");
    }

    @Test
    void letsNoMoreThroughAtOnce() {
        var through = IntStream.range(0, 400)
                .parallel()
                .filter(request -> limits.ask(Limited.REGISTRATION, "one").isEmpty())
                .count();

        assertThat(through).isEqualTo(Limited.REGISTRATION.times());
    }

    @Test
    void remembersNoMoreAddressesThanItHasRoomFor() {
        ask(Limited.MAIL, "one", 10);
        for (int other = 0; other < RateLimits.MOST - 1; other++) {
            limits.ask(Limited.MAIL, "other " + other);
        }
        assertThat(limits.ask(Limited.MAIL, "one")).isPresent();

        limits.ask(Limited.MAIL, "another");
        assertThat(limits.ask(Limited.MAIL, "one")).isPresent();
        for (int other = 0; other < RateLimits.MOST; other++) {
            limits.ask(Limited.MAIL, "new " + other);
        }
        assertThat(limits.ask(Limited.MAIL, "one")).isEmpty();
    }

    @Test
    void isSilentWhenTurnedOff() {
        limits.setting = "off";
        ask(Limited.MAIL, "one", 1000);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /seminars/tm2026-0001-1/register, REGISTRATION",
        "POST, /api/v1/seminars/tm2026-0001-1/registrations, REGISTRATION",
        "POST, /login/forgotten, MAIL",
        "POST, /bookings, MAIL",
        "POST, /login, SIGN_IN",
        "POST, /login/code, SIGN_IN",
        "GET, /r/AbC, LINK",
        "POST, /r/AbC/cancel, LINK",
        "GET, /bookings/AbC, LINK",
        "GET, /password/AbC, LINK",
        "DELETE, /api/v1/registrations/AbC, LINK",
        "GET, /api/v1/console/registrations, TOKEN",
        "GET, /seminars,",
        "GET, /login,",
        "GET, /bookings,",
        "GET, /api/v1/seminars,"
    })
    void knowsWhatIsLimited(String method, String path, Limited limited) {
        assertThat(Limited.of(method, path).orElse(null)).isEqualTo(limited);
    }

    private void ask(Limited limited, String source, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(limits.ask(limited, source)).isEmpty();
        }
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
