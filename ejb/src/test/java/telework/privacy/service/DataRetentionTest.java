package telework.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.accommodation.Accommodation;
import telework.accommodation.Needed;
import telework.accommodation.Wish;
import telework.audit.TheTrail;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.consent.ConsentTexts_;
import telework.consent.Purpose;
import telework.registration.Registration;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.Session;

/** How long people are remembered, and what stays of them. */
@ParameterizedClass
@EnumSource(Database.class)
class DataRetentionTest {

    private static final Duration A_WEEK_AND_TWO_HOURS = Duration.ofDays(7).plusHours(2);
    private static final String PROGRAMME = "tm2026";

    @Parameter
    Database database;

    private Instant now = NOW;
    private Session session;

    @BeforeEach
    void aSessionWithPeople() {
        database.clear();
        session = database.in(em -> ASession.withSeats(50).in(em));
        for (int person = 0; person < 3; person++) {
            register("visitor" + person + "@example.jp");
        }
    }

    @AfterEach
    void standard() {
        database.run(em -> em.createNativeQuery("delete from retention_rule").executeUpdate());
    }

    @Test
    void remembersForHalfAYearAfterTheEndAndCountsForEver() {
        now = NOW.plus(A_WEEK_AND_TWO_HOURS).plus(Duration.ofDays(179));
        night();
        assertThat(remembered()).isEqualTo(3);

        now = now.plus(Duration.ofDays(2));
        assertThat(plan().people()).isEqualTo(3);
        assertThat(remembered()).as("a dry run").isEqualTo(3);
        night();

        assertThat(remembered()).isZero();
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(3);
        assertThat(database.number("select confirmed from admission")).isEqualTo(3);
        assertThat(plan().due()).isEmpty();
        assertThat(plan().forgotten()).isEqualTo(3);
        assertThat(TheTrail.of(database, "Session", session.getId()))
                .last()
                .satisfies(row -> assertThat(row.details()).contains("\"registrations\""));
    }

    @Test
    void aProgrammeMayHaveATimeOfItsOwn() {
        now = NOW.plus(Duration.ofDays(40));
        keepFor("３０");

        night();

        assertThat(remembered()).isZero();
    }

    @Test
    void takesNoTimeThatIsNone() {
        for (var wrong : new String[] {"", "0", "3651", "ten"}) {
            assertThatThrownBy(() -> keepFor(wrong)).as(wrong).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void whatIsHeldIsShownAndStays() {
        now = NOW.plus(Duration.ofDays(400));
        database.run(em -> PrivacyFixture.retention(em, clock()).hold(session.getCode(), "訴訟のため"));

        assertThat(plan().due())
                .singleElement()
                .satisfies(line -> assertThat(line.isHeld()).isTrue());
        assertThat(plan().people()).isZero();
        night();
        assertThat(remembered()).isEqualTo(3);
    }

    @Test
    void severalNodesForgetEachOnce() throws ExecutionException, InterruptedException {
        now = NOW.plus(Duration.ofDays(400));
        var nodes = Executors.newFixedThreadPool(4);
        var running = new ArrayList<Future<?>>();
        for (int node = 0; node < 4; node++) {
            running.add(nodes.submit(this::night));
        }
        for (var each : running) {
            each.get();
        }
        nodes.shutdown();

        assertThat(remembered()).isZero();
        var rows = TheTrail.of(database, "Session", session.getId()).stream()
                .filter(row -> row.details().contains("\"registrations\""))
                .count();
        assertThat(rows).as("one night told of it").isOne();
    }

    @Test
    void forgetsSoonWhatSomebodyNeeded() {
        database.run(em -> {
            var consent = new ConsentTexts_(em).current(Purpose.ACCOMMODATION);
            var registration = em.createQuery(
                            "from Registration r where r.applicant.email = :email", Registration.class)
                    .setParameter("email", new EmailAddress("visitor1@example.jp"))
                    .getSingleResult();
            em.persist(new Accommodation(registration, new Needed(Set.of(Wish.WHEELCHAIR), null), consent, now));
        });

        now = NOW.plus(A_WEEK_AND_TWO_HOURS).plus(Duration.ofDays(13));
        night();
        assertThat(database.number("select count(*) from accommodation")).isOne();

        now = now.plus(Duration.ofDays(2));
        night();
        assertThat(database.number("select count(*) from accommodation")).isZero();
        assertThat(remembered()).isEqualTo(3);
    }

    private void register(String email) {
        database.run(em -> Desk.in(em, clock()).register(ARegistration.of(email).forSession(session.getCode())));
    }

    private void night() {
        var retention = new DataRetention();
        retention.due = new DueSessions() {
            @Override
            public List<Long> sessions() {
                return database.in(em -> PrivacyFixture.due(em, clock()).sessions());
            }
        };
        retention.sessions = new SessionForgetting() {
            @Override
            public boolean forget(Long due) {
                return database.in(em -> PrivacyFixture.sessions(em, clock()).forget(due));
            }
        };
        retention.accommodations = new AccommodationForgetting() {
            @Override
            public void forget() {
                database.run(em -> PrivacyFixture.accommodations(em, clock()).forget());
            }
        };
        retention.forget();
    }

    private void keepFor(String days) {
        database.run(em -> PrivacyFixture.retention(em, clock()).keepFor(PROGRAMME, Purpose.REGISTRATION, days));
    }

    private RetentionPlan plan() {
        return database.in(em -> PrivacyFixture.retention(em, clock()).plans()).stream()
                .filter(plan -> plan.programme().equals(PROGRAMME))
                .findFirst()
                .orElseThrow();
    }

    private long remembered() {
        return database.number("select count(*) from registration where email like 'visitor%'");
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
