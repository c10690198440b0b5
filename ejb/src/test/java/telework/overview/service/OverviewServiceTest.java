package telework.overview.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Bureaus_;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.mail.OutboxMessage;
import telework.mail.Outbox_;
import telework.membership.service.AccessFixture;
import telework.overview.Concern;
import telework.overview.Load;
import telework.overview.Overviews;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.Admissions_;
import telework.seminar.Session;
import telework.seminar.Sessions_;
import telework.seminar.StaffSessions_;

@ParameterizedClass
@EnumSource(Database.class)
class OverviewServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void namesWhatWaitsForADecisionAndTheDraftsWhoseDayIsNear() {
        make(ASession.withSeats(5).titled("審査を待つ").inReview());
        make(ASession.withSeats(5).titled("来週の下書き").draft());
        make(ASession.withSeats(5).titled("来月の下書き").draft().startingAt(NOW.plus(Duration.ofDays(15))));
        make(ASession.withSeats(5).titled("過ぎた下書き").draft().startingAt(NOW.minusSeconds(1)));

        assertThat(titles(Concern.IN_REVIEW)).containsExactly("審査を待つ");
        assertThat(titles(Concern.DRAFT_SOON)).containsExactly("来週の下書き");
        assertThat(titles(Concern.NEARLY_FULL)).isEmpty();
    }

    @Test
    void callsNearlyFullWhatThePublicIsTold() {
        for (int capacity : List.of(3, 30)) {
            for (int taken = Math.max(0, capacity - 5); taken <= capacity; taken++) {
                take(make(ASession.withSeats(capacity).titled(capacity + "/" + taken)), taken);
            }
        }

        var few = IntStream.of(3, 30)
                .boxed()
                .flatMap(capacity -> IntStream.rangeClosed(Math.max(0, capacity - 5), capacity)
                        .mapToObj(taken -> new AdmissionLine(0L, AdmissionKind.VENUE, capacity, taken, 0, true)))
                .filter(AdmissionLine::hasFewLeft)
                .count();
        assertThat(look().concerns().get(Concern.NEARLY_FULL).total()).isEqualTo(few);
        assertThat(look().loads().stream().mapToLong(Load::nearlyFull).sum()).isEqualTo(few);
    }

    @Test
    void doesNotCallNearlyFullWhatHasRoomInAnotherWayOrTakesNobody() {
        take(make(ASession.withSeats(20).andOnline(100).titled("オンラインに空き")), 19);
        take(make(ASession.withSeats(20).titled("締切後").closingAt(NOW)), 19);
        take(make(ASession.withSeats(20).titled("開始前").openingAt(NOW.plusSeconds(60))), 19);
        take(make(ASession.withSeats(20).titled("残りわずか").openingAt(NOW)), 19);

        assertThat(titles(Concern.NEARLY_FULL)).containsExactly("残りわずか");
    }

    @Test
    void tellsTheLongestQueueFirstAndHowManyThereAre() {
        for (int queue = 1; queue <= 7; queue++) {
            var session = make(ASession.withSeats(1).titled("待ち" + queue));
            for (int person = 0; person <= queue; person++) {
                register(session, "p" + person);
            }
        }

        assertThat(titles(Concern.WAITING)).containsExactly("待ち7", "待ち6", "待ち5", "待ち4", "待ち3");
        assertThat(look().concerns().get(Concern.WAITING).total()).isEqualTo(7);
        assertThat(look().loads().stream().mapToLong(Load::waiting).sum()).isEqualTo(28);
        assertThat(look().loads().stream().mapToLong(Load::queued).sum()).isEqualTo(7);
    }

    @Test
    void tellsWhatBeginsInTheNextSevenDays() {
        make(ASession.withSeats(5).titled("六日後").startingAt(NOW.plus(Duration.ofDays(6))));
        make(ASession.withSeats(5).titled("明日").startingAt(NOW.plus(Duration.ofDays(1))));
        make(ASession.withSeats(5).titled("七日後").startingAt(NOW.plus(Duration.ofDays(7))));

        assertThat(titles(Concern.SOON)).containsExactly("明日", "六日後");
    }

    @Test
    void sumsSeatsByBureauAndByHowFullTheyAre() {
        take(make(ASession.withSeats(8).in("13")), 8);
        take(make(ASession.withSeats(8).in("13")), 7);
        take(make(ASession.withSeats(8).in("19")), 2);
        make(ASession.online(10));
        make(ASession.withSeats(8).in("13").draft());

        assertThat(look().loads())
                .containsExactly(
                        new Load("", 0, 1L, 0L, 10L, 0L, 0L, 0L),
                        new Load("03", 1, 1L, 2L, 8L, 0L, 0L, 0L),
                        new Load("03", 3, 1L, 7L, 8L, 0L, 0L, 1L),
                        new Load("03", 4, 1L, 8L, 8L, 0L, 0L, 0L));
    }

    @Test
    void countsWhoRegisteredOnEachDayOfTheLastThirtyByTheClocksOfJapan() {
        var session = make(ASession.withSeats(9));
        register(session, "today");
        register(session, "lastMinuteOfYesterday");
        register(session, "firstDay");
        register(session, "tooLongAgo");
        moved("lastMinuteOfYesterday", "2026-11-01T14:59:59Z");
        moved("firstDay", "2026-10-03T15:00:00Z");
        moved("tooLongAgo", "2026-10-03T14:59:59Z");

        var days = look().days();

        assertThat(days).hasSize(30);
        assertThat(days.stream().filter(day -> day.registrations() > 0))
                .containsExactly(
                        new Overview.Day(LocalDate.of(2026, 10, 4), 1),
                        new Overview.Day(LocalDate.of(2026, 11, 1), 1),
                        new Overview.Day(LocalDate.of(2026, 11, 2), 1));
    }

    @Test
    void countsMailByItsState() {
        database.run(em -> new Outbox_(em)
                .post(new OutboxMessage("test/1", "CONFIRMED", 1L, new EmailAddress("a@example.jp"), "ja", NOW)));

        assertThat(look().mail()).containsEntry(OutboxMessage.Status.DUE, 1L).hasSize(1);
    }

    @Test
    void takesSevenStatementsHoweverMuchThereIs() {
        for (int i = 0; i < 8; i++) {
            register(make(ASession.withSeats(1).startingAt(NOW.plus(Duration.ofDays(1)))), "one");
        }
        var statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        look();

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(7);
        statistics.setStatisticsEnabled(false);
    }

    private List<String> titles(Concern concern) {
        return look().concerns().get(concern).sessions().stream()
                .map(offer -> offer.line().title())
                .toList();
    }

    private Overview look() {
        return database.in(em -> service(em).look());
    }

    private Session make(ASession session) {
        return database.in(session::in);
    }

    private void take(Session session, int seats) {
        database.run(em -> {
            for (int seat = 0; seat < seats; seat++) {
                new Admissions_(em).takeSeat(session.getId(), AdmissionKind.VENUE);
            }
        });
    }

    private void register(Session session, String name) {
        database.run(em -> Desk.in(em, CLOCK)
                .register(ARegistration.of(name + "@example.jp").forSession(session.getCode())));
    }

    private void moved(String name, String to) {
        database.run(em -> em.createNativeQuery("update registration set registered_at = timestamp with time zone '"
                        + to + "' where email = '" + name.toLowerCase(Locale.ROOT) + "@example.jp'")
                .executeUpdate());
    }

    private static OverviewService service(EntityManager em) {
        var service = new OverviewService();
        service.overviews = new Overviews(em);
        service.table = new StaffSessions_(em);
        service.sessions = new Sessions_(em);
        service.bureaus = new Bureaus_(em);
        service.outbox = new Outbox_(em);
        service.access = AccessFixture.everywhere(em);
        service.clock = CLOCK;
        return service;
    }
}
