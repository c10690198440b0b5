package telework.seminar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.reminder.service.ReminderRulesFixture;
import telework.seminar.ASession;
import telework.seminar.NotInThisState;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions_;
import telework.seminar.Theme;

/** The original begins on Monday the ninth of November, 10:00. */
@ParameterizedClass
@EnumSource(Database.class)
class CopyServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void makeTheOriginal() {
        database.clear();
        code = database.in(em -> {
            var session = ASession.withSeats(20)
                    .andOnline(100)
                    .closingAt(NOW.plus(Duration.ofDays(6)))
                    .in(em);
            session.getSeminar().tagWith(List.of(em.find(Theme.class, "LABOUR")));
            ReminderRulesFixture.add(em, session.getSeminar(), 3, "09:00", NOW);
            return session.getCode();
        });
    }

    /** Venues outlive a test. */
    @AfterEach
    void openTheRooms() {
        database.run(
                em -> em.createNativeQuery("update venue set room_limit = null").executeUpdate());
    }

    @Test
    void isADraftUnderANewCodeWithAllThatIsKept() {
        database.in(em ->
                Desk.in(em, CLOCK).register(ARegistration.of("one@example.jp").forSession(code)));

        var copy = copy(new CopyForm("来年の回", "2027-11-01", true, false));

        database.run(em -> {
            var original = new Sessions_(em).byCode(code).orElseThrow();
            var made = new Sessions_(em).byCode(copy).orElseThrow();
            assertThat(made.getStatus()).isEqualTo(Session.Status.DRAFT);
            assertThat(made.getSeminar().getCode()).startsWith("tm2027-");
            assertThat(made.getSeminar().getTitle()).isEqualTo("来年の回");
            assertThat(made.getSeminar().getContent().description())
                    .isEqualTo(original.getSeminar().getContent().description());
            assertThat(made.getSeminar().getThemes())
                    .isEqualTo(original.getSeminar().getThemes());
            assertThat(SessionPattern.of(made)).isEqualTo(SessionPattern.of(original));
            assertThat(made.getAdmissions()).allMatch(admission -> admission.getConfirmed() == 0);
            assertThat(ReminderRulesFixture.of(em, made.getSeminar())).containsExactly("3 09:00");
        });
    }

    @Test
    void staysOnItsDayOfTheWeekOrStartsOnTheVeryDay() {
        assertThat(day(copy(new CopyForm(null, "2027-11-02", true, false)))).isEqualTo("2027-11-08");
        assertThat(day(copy(new CopyForm(null, "2027-11-08", true, false)))).isEqualTo("2027-11-08");
        assertThat(day(copy(new CopyForm(null, "2027-11-02", false, false)))).isEqualTo("2027-11-02");
        assertThat(day(copy(new CopyForm(null, "2026-10-01", true, false)))).isEqualTo("2026-10-05");
        assertThat(day(copy(new CopyForm(null, " ", true, false)))).isNull();
    }

    @Test
    void takesAllSessionsButThoseCalledOffInTheirDistances() {
        database.run(em -> {
            add(em, LocalDate.parse("2026-11-20"));
            add(em, LocalDate.parse("2026-11-27"));
        });
        database.run(em -> SeminarFixture.in(em, CLOCK).cancel(code, "講師の都合"));

        assertThat(database.<Integer>in(em -> service(em).sessionsOf(code))).isEqualTo(3);
        var first = copy(new CopyForm(null, "2027-11-01", true, true));

        var days = database.in(em -> new Sessions_(em)
                .byCode(first).orElseThrow().getSeminar().getSessions().stream()
                        .map(Session::getDay)
                        .toList());
        assertThat(days)
                .containsExactly(
                        LocalDate.parse("2027-11-01"), LocalDate.parse("2027-11-12"), LocalDate.parse("2027-11-19"));
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> copy(new CopyForm(null, "2027-02-30", true, false)));
    }

    @Test
    void refusesMoreSeatsThanTheRoomHoldsByNow() {
        long seminars = database.number("select count(*) from seminar");
        database.run(
                em -> em.createNativeQuery("update venue set room_limit = 19").executeUpdate());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> copy(new CopyForm(null, "2027-11-01", true, false)))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("venueCapacity"));
        assertThat(database.number("select count(*) from seminar")).isEqualTo(seminars);
    }

    @Test
    void aDraftIsDeletedWithAllThatHangsOnIt() {
        var copy = copy(new CopyForm(null, "2027-11-01", true, false));
        long seminars = database.number("select count(*) from seminar");

        database.run(em -> SeminarFixture.discarding(em, CLOCK).discard(copy));

        assertThat(database.number("select count(*) from session where code = '" + copy + "'"))
                .isZero();
        assertThat(database.number("select count(*) from seminar")).isEqualTo(seminars - 1);
        assertThatThrownBy(() ->
                        database.run(em -> SeminarFixture.discarding(em, CLOCK).discard(code)))
                .isInstanceOf(NotInThisState.class);
    }

    @Test
    void aNumberOfADeletedDraftIsNotTakenByAnother() {
        var second = database.in(em -> SeminarFixture.in(em, CLOCK).addDate(code));
        var third = database.in(em -> SeminarFixture.in(em, CLOCK).addDate(code));
        database.run(em -> SeminarFixture.discarding(em, CLOCK).discard(second));

        var fourth = database.in(em -> SeminarFixture.in(em, CLOCK).addDate(code));

        assertThat(fourth).endsWith("-4").isNotEqualTo(third);
    }

    private void add(EntityManager em, LocalDate day) {
        var model = new Sessions_(em).byCode(code).orElseThrow();
        var session = model.getSeminar().addSession();
        new Sessions_(em).add(session);
        SeminarFixture.rescheduling(em, CLOCK).follow(session, SessionPattern.of(model), day);
    }

    private String copy(CopyForm form) {
        return database.in(em -> service(em).copy(code, form));
    }

    private static CopyService service(EntityManager em) {
        return SeminarFixture.copying(em, CLOCK);
    }

    private LocalDate day(String copy) {
        return database.in(em -> new Sessions_(em).byCode(copy).orElseThrow().getDay());
    }
}
