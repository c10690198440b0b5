package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.AdmissionKind.ONLINE;
import static telework.seminar.AdmissionKind.VENUE;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    void keepsEverySeatItHasPromised() {
        var session = database.in(ASession.withSeats(2)::in);
        admit(session);
        admit(session);

        assertThatThrownBy(() -> reckon(session, ledger -> ledger.resized(Map.of(VENUE, Optional.of(1)), null)))
                .isInstanceOf(CapacityTooSmall.class);
    }

    @Test
    void neverGivesTheSameTurnTwice() {
        var session = database.in(ASession.withSeats(1)::in);
        admit(session);
        admit(session);
        reckon(session, ledger -> ledger.withOneLessWaiting(VENUE));

        assertThat(admit(session)).isEqualTo(new Place(2L, 1));
    }

    @Test
    void letsNobodyPastAFullRoomWhicheverWayTheyCome() {
        var session = database.in(ASession.withSeats(3).andOnline(3).sharing(4)::in);

        assertThat(comers(session, VENUE, VENUE, ONLINE, ONLINE)).containsOnly(Place.SEAT);
        assertThat(comers(session, VENUE, ONLINE, VENUE))
                .containsExactly(new Place(1L, 1), new Place(1L, 1), new Place(2L, 2));
        assertThat(account(session)).isEqualTo(new Account(3, 2, 2, 2, true, true));
        RoomCap room = change(admissions -> admissions.room(session).locked());
        assertThat(room).isEqualTo(new RoomCap(4, 4));
    }

    @Test
    void turnsPeopleAwayFromAFullRoomWhereNobodyQueues() {
        var session = database.in(ASession.withSeats(3).andOnline(3).sharing(1).withoutWaitlist()::in);
        admit(session);

        assertThatThrownBy(() -> admit(session)).isInstanceOf(SessionFull.class);
        assertThat(account(session).confirmed()).isOne();
    }

    @Test
    void looksPastTheRoomWhereTheOwnWayInIsFull() {
        var session = database.in(ASession.withSeats(1).andOnline(3).sharing(3)::in);

        assertThat(comers(session, VENUE, VENUE, ONLINE)).containsExactly(Place.SEAT, new Place(1L, 1), Place.SEAT);
    }

    @Test
    void tellsWhatIsFreeAsItGivesIt() {
        var session = database.in(ASession.withSeats(3).andOnline(9).sharing(4)::in);
        comers(session, VENUE, ONLINE);

        assertThat(available(session)).containsExactly(2, 2);
        comers(session, VENUE);
        assertThat(available(session)).containsExactly(1, 1);
        comers(session, VENUE, VENUE);
        assertThat(available(session)).containsExactly(0, 0);
    }

    /** The rule of pages and REST, and that of searches. */
    private List<Integer> available(Session session) {
        var lines = database.in(em -> new Sessions_(em).admissions(List.of(session.getId())));
        var told = lines.stream().map(AdmissionLine::available).toList();
        var asked = database.in(em -> new Sessions_(em)
                .sql(
                        "select " + FreeSeats.SQL
                                + " from admission a where a.session_id = :session order by kind desc",
                        Integer.class)
                .setParameter("session", session.getId())
                .getResultList());
        assertThat(asked).isEqualTo(told);
        return told;
    }

    private List<Place> comers(Session session, AdmissionKind... kinds) {
        return Arrays.stream(kinds)
                .map(kind ->
                        change(admissions -> admissions.admit(session, kind)).orRefuse())
                .toList();
    }

    @Test
    void isRefusedBySchemaWhenARoomWouldBeOverbooked() {
        var session = database.in(ASession.withSeats(3).andOnline(3).sharing(4)::in);

        assertThatThrownBy(() -> sql("update room_cap set confirmed = 5 where session_id = " + session.getId()))
                .hasStackTraceContaining("room_cap_is_never_overbooked");
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
        return change(admissions -> admissions.admit(session, VENUE)).orRefuse();
    }

    private void reckon(Session session, UnaryOperator<Ledger> change) {
        database.run(em -> {
            var ledgers = new Ledgers_(em);
            var before = ledgers.locked(session.getId());
            ledgers.write(session.getId(), before, change.apply(before));
        });
    }

    private Account account(Session session) {
        return change(admissions -> admissions.locked(session, VENUE));
    }

    private <T> T change(Function<Admissions, T> work) {
        return database.in((EntityManager em) -> work.apply(new Admissions_(em)));
    }

    private void sql(String statement) {
        database.run(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
