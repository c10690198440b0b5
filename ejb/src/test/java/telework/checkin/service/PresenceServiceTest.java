package telework.checkin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.checkin.Doors;
import telework.checkin.JoinedTooLate;
import telework.checkin.JoinsLater;
import telework.checkin.NoSeatOnline;
import telework.checkin.StillWaiting;
import telework.common.AtOnce;
import telework.common.Database;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.seminar.ASession;

@ParameterizedClass
@EnumSource(Database.class)
class PresenceServiceTest {

    private static final Clock BEFORE = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Instant START = NOW.plus(Duration.ofDays(7));

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void prepare() {
        database.clear();
        code = database.in(ASession.withSeats(1).andOnline(1)::in).getCode();
    }

    @Test
    void showsATicketToWhoHasASeatAtTheVenueUntilTheDayIsOver() {
        var seated = register(ARegistration.of("a@example.jp"));
        var waiting = register(ARegistration.of("b@example.jp"));

        var ticket = see(seated, BEFORE).ticket();
        assertThat(ticket.text()).hasSize(36).startsWith(seated.number());
        assertThat(see(seated, at(Duration.ofHours(1))).ticket()).isEqualTo(ticket);
        assertThat(see(seated, at(Duration.ofDays(1))).ticket()).isNull();
        assertThat(see(waiting, BEFORE).ticket()).isNull();
        var arrival = database.in(
                em -> ADesk.of(em, at(Duration.ZERO), "staff@example.jp").scan(code, ticket.text()));
        assertThat(see(seated, at(Duration.ZERO)).cameAt())
                .isEqualTo(arrival.guest().visit().at());
    }

    @Test
    void letsInOnlineWhoPressesTheButtonAndNobodyWhoOnlyLooks() {
        var online = register(ARegistration.of("o@example.jp").online());
        var open = at(Duration.ofMinutes(-30));

        var seen = see(online, open);
        assertThat(seen.online()).isEqualTo(Doors.State.OPEN);
        assertThat(seen.meeting()).as("not told to who has not joined").isNull();
        assertThat(database.number("select count(*) from attendance")).isZero();

        var joined = join(online, open);
        assertThat(joined.meeting()).isEqualTo("https://meet.example.jp/abc");
        assertThat(joined.cameAt()).isEqualTo(open.instant());
        assertThat(see(online, open)).isEqualTo(joined);
        assertThat(see(online, at(Duration.ofHours(2))).meeting()).as("over").isNull();
        assertThat(database.number("select count(*) from attendance where way = 'ONLINE' and recorded_by is null"))
                .isOne();
    }

    @Test
    void countsWhoJoinsTenTimesAtOnceOnce() {
        var online = register(ARegistration.of("o@example.jp").online());

        var presences = AtOnce.times(10, number -> join(online, at(Duration.ZERO)));

        assertThat(presences).containsOnly(presences.get(0));
        assertThat(database.number("select count(*) from attendance")).isOne();
    }

    @Test
    void saysWhenItOpensAndThatItIsOver() {
        var online = register(ARegistration.of("o@example.jp").online());

        assertThatThrownBy(() -> join(online, at(Duration.ofMinutes(-31))))
                .isInstanceOfSatisfying(
                        JoinsLater.class,
                        later -> assertThat(later.details()).containsExactly(START.minus(Doors.JOINS_BEFORE)));
        assertThatThrownBy(() -> join(online, at(Duration.ofHours(2)))).isInstanceOf(JoinedTooLate.class);
        assertThat(see(online, BEFORE).online()).isEqualTo(Doors.State.EARLY);
    }

    @Test
    void letsNobodyInWithoutASeatOnline() {
        var venue = register(ARegistration.of("a@example.jp"));
        register(ARegistration.of("o@example.jp").online());
        var waiting = register(ARegistration.of("p@example.jp").online());

        assertThatThrownBy(() -> join(venue, at(Duration.ZERO))).isInstanceOf(NoSeatOnline.class);
        assertThatThrownBy(() -> join(waiting, at(Duration.ZERO))).isInstanceOf(StillWaiting.class);
        assertThat(see(waiting, at(Duration.ZERO)).online()).isNull();
    }

    private Receipt register(ARegistration registration) {
        return database.in(em -> Desk.in(em, BEFORE).register(registration.forSession(code)));
    }

    private Presence see(Receipt receipt, Clock clock) {
        return database.in(em -> ADesk.presence(em, clock).see(receipt.token()));
    }

    private Presence join(Receipt receipt, Clock clock) {
        return database.in(em -> ADesk.presence(em, clock).join(receipt.token()));
    }

    /** So long after the start. */
    private static Clock at(Duration duration) {
        return Clock.fixed(START.plus(duration), ZoneOffset.UTC);
    }
}
