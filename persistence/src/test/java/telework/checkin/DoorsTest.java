package telework.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.checkin.Doors.State.CALLED_OFF;
import static telework.checkin.Doors.State.EARLY;
import static telework.checkin.Doors.State.OPEN;
import static telework.checkin.Doors.State.OVER;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import telework.common.Japan;
import telework.seminar.ASession;
import telework.seminar.Session;

class DoorsTest {

    private final Session session =
            ASession.withSeats(10).startingAt(at("2026-11-09T13:00")).build();
    private final Doors doors = Doors.of(session);

    @Test
    void areOpenOnTheDayByTheClocksOfThePlace() {
        assertThat(doors.at(at("2026-11-08T23:59"))).isEqualTo(EARLY);
        assertThat(doors.at(at("2026-11-09T00:00"))).isEqualTo(OPEN);
        assertThat(doors.at(at("2026-11-09T23:59"))).isEqualTo(OPEN);
        assertThat(doors.at(at("2026-11-10T00:00"))).isEqualTo(OVER);
    }

    @Test
    void theDeskIsRefusedOnEveryOtherDay() {
        assertThatThrownBy(() -> doors.requireOpen(at("2026-11-08T12:00"))).isInstanceOf(NotCheckInDay.class);
        assertThatThrownBy(() -> doors.requireOpen(at("2026-11-10T12:00"))).isInstanceOf(NotCheckInDay.class);
        assertThatCode(() -> doors.requireOpen(at("2026-11-09T12:00"))).doesNotThrowAnyException();
    }

    @Test
    void paperIsKeyedBackAlsoAfterwards() {
        assertThatThrownBy(() -> doors.requireBegun(at("2026-11-08T12:00"))).isInstanceOf(NotCheckInDay.class);
        assertThatCode(() -> doors.requireBegun(at("2026-11-12T12:00"))).doesNotThrowAnyException();
    }

    @Test
    void whoJoinsOnlineIsLetInHalfAnHourBeforeAndUntilTheEnd() {
        assertThat(doors.onlineAt(at("2026-11-09T12:29"))).isEqualTo(EARLY);
        assertThat(doors.onlineAt(at("2026-11-09T12:30"))).isEqualTo(OPEN);
        assertThat(doors.onlineAt(at("2026-11-09T14:59"))).isEqualTo(OPEN);
        assertThat(doors.onlineAt(at("2026-11-09T15:00"))).isEqualTo(OVER);
        assertThatThrownBy(() -> doors.requireOnline(at("2026-11-09T12:29")))
                .isInstanceOfSatisfying(
                        JoinsLater.class, later -> assertThat(later.details()).containsExactly(at("2026-11-09T12:30")));
        assertThatThrownBy(() -> doors.requireOnline(at("2026-11-09T15:00"))).isInstanceOf(JoinedTooLate.class);
    }

    @Test
    void areClosedWhereNothingTakesPlace() {
        session.cancel(null);
        var closed = Doors.of(session);

        assertThat(closed.at(at("2026-11-09T13:00"))).isEqualTo(CALLED_OFF);
        assertThat(closed.onlineAt(at("2026-11-09T13:00"))).isEqualTo(CALLED_OFF);
        assertThatThrownBy(() -> closed.requireOpen(at("2026-11-09T13:00"))).isInstanceOf(NotTakingPlace.class);
        assertThat(Doors.of(ASession.withSeats(1).draft().build()).at(at("2026-11-09T13:00")))
                .isEqualTo(CALLED_OFF);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Japan.TIME).toInstant();
    }
}
