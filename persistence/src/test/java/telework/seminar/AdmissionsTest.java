package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.AdmissionKind.VENUE;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class AdmissionsTest {

    @Parameter
    Database database;

    @Test
    void seatsPeopleUntilItIsFullAndQueuesTheRestInOrder() {
        var session = database.in(ASession.withSeats(2)::in);

        assertThat(admit(session)).isEqualTo(Place.SEAT);
        assertThat(admit(session)).isEqualTo(Place.SEAT);
        assertThat(admit(session)).isEqualTo(new Place(1L, 1));
        assertThat(admit(session)).isEqualTo(new Place(2L, 2));
    }

    @Test
    void turnsPeopleAwayWhereNobodyQueues() {
        var session = database.in(ASession.withSeats(1).withoutWaitlist()::in);
        admit(session);

        assertThatThrownBy(() -> admit(session)).isInstanceOf(SessionFull.class);
    }

    @Test
    void knowsNoWayInThatIsNotOffered() {
        var session = database.in(ASession.online(1)::in);

        assertThatThrownBy(() -> admit(session)).isInstanceOf(AdmissionNotOffered.class);
    }

    @Test
    void handsNewSeatsToThoseWhoWait() {
        var session = database.in(ASession.withSeats(1)::in);
        admit(session);
        admit(session);
        admit(session);

        int changed = change(admissions -> admissions.resize(session.getId(), VENUE, 2));
        assertThat(changed).isOne();

        assertThat(counters(session)).isEqualTo(new Admissions.Counters(2, 2, 1, 2, true));
    }

    @Test
    void keepsEverySeatItHasPromised() {
        var session = database.in(ASession.withSeats(2)::in);
        admit(session);
        admit(session);

        int changed = change(admissions -> admissions.resize(session.getId(), VENUE, 1));

        assertThat(changed).isZero();
    }

    @Test
    void neverGivesTheSameTurnTwice() {
        var session = database.in(ASession.withSeats(1)::in);
        admit(session);
        admit(session);
        change(admissions -> admissions.leaveQueue(session.getId(), VENUE));

        assertThat(admit(session)).isEqualTo(new Place(2L, 1));
    }

    @Test
    void isRefusedBySchemaWhenItWouldOverbook() {
        var session = database.in(ASession.withSeats(1)::in);

        assertThatThrownBy(() -> sql("update admission set confirmed = 2 where session_id = " + session.getId()))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .hasStackTraceContaining("admission_is_never_overbooked");
    }

    @Test
    void isRefusedBySchemaWhenASeatIsFreeWhilePeopleWait() {
        var session = database.in(ASession.withSeats(1)::in);
        admit(session);
        admit(session);

        assertThatThrownBy(() -> change(admissions -> admissions.giveSeatBack(session.getId(), VENUE)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasStackTraceContaining("admission_keeps_no_seat_from_those_who_wait");
    }

    private Place admit(Session session) {
        return change(admissions -> admissions.admit(session, VENUE)).orElseThrow(SessionFull::new);
    }

    private Admissions.Counters counters(Session session) {
        return change(admissions -> admissions.locked(session, VENUE));
    }

    private <T> T change(Function<Admissions, T> work) {
        return database.in((EntityManager em) -> work.apply(new Admissions_(em)));
    }

    private void sql(String statement) {
        database.run(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
