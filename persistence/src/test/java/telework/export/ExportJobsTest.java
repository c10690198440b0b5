package telework.export;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

@ParameterizedClass
@EnumSource(Database.class)
class ExportJobsTest {

    @Parameter
    Database database;

    private Session session;

    @BeforeEach
    void prepare() {
        database.clear();
        session = database.in(ASession.withSeats(5)::in);
    }

    @Test
    void remembersWhatWasAskedFor() {
        var search = new RegistrantSearch(
                session.getId(), "やまだ", Registration.Status.WAITING, AdmissionKind.VENUE, RegistrantOrder.LATEST);
        var wish = new ExportWish(
                search, List.of(RegistrantColumn.NAME, RegistrantColumn.EMAIL), ExportFormat.CSV_WINDOWS_31J, "en");
        var id = request(wish);

        ExportWish remembered =
                database.in(em -> new ExportJobs_(em).byId(id).orElseThrow().getWish());
        assertThat(remembered).isEqualTo(wish);
    }

    @Test
    void noOtherNodeTakesWhatIsJustBeingTaken() {
        var first = request(wish());
        var second = request(wish());

        var meanwhile = database.in(em -> {
            assertThat(take(em)).hasValue(first);
            return database.in(ExportJobsTest::take);
        });

        // H2, which no other node can open, leaves the second for the next round.
        assertThat(meanwhile).isEqualTo(database == Database.H2 ? Optional.empty() : Optional.of(second));
    }

    @Test
    void anAttemptThatWasGivenUpHasNoSayAnyMore() {
        var id = request(wish());
        database.run(em -> new ExportJobs_(em).take().orElseThrow().begin(10, NOW));
        database.run(em -> new ExportJobs_(em).orphans(NOW.plusSeconds(1)).forEach(job -> job.orphaned(NOW)));
        int second = database.in(em -> new ExportJobs_(em).take().orElseThrow().begin(10, NOW));

        var job = database.in(em -> new ExportJobs_(em).byId(id).orElseThrow());

        assertThat(job.isInHandOf(1)).isFalse();
        assertThat(job.isInHandOf(second)).isTrue();
    }

    @Test
    void failsWhenEveryNodeDiesOverIt() {
        var id = request(wish());
        for (int attempt = 0; attempt < ExportJob.MOST_ATTEMPTS; attempt++) {
            database.run(em -> new ExportJobs_(em).take().orElseThrow().begin(10, NOW));
            database.run(em -> new ExportJobs_(em).orphans(NOW.plusSeconds(1)).forEach(job -> job.orphaned(NOW)));
        }

        assertThat(line(id).isFailed()).isTrue();
        database.run(em -> new ExportJobs_(em).locked(id).orElseThrow().again());
        assertThat(line(id).isUnderWay()).isTrue();
    }

    @Test
    void keepsItsPartsForADay() {
        var id = request(wish());
        database.run(em -> {
            var jobs = new ExportJobs_(em);
            var job = jobs.locked(id).orElseThrow();
            job.begin(2, NOW);
            jobs.keep(job, ExportDocument.TABLE, "山田".getBytes(StandardCharsets.UTF_8));
            job.advance(3, NOW);
            job.done(0, NOW);
        });

        assertThat(line(id).percent()).isEqualTo(100);
        assertThat(line(id).total()).isEqualTo(3);
        assertThat(line(id).bytes()).isEqualTo(6);
        assertThat(part(id, 0)).isEqualTo("山田");
        assertThat(part(id, 1)).isNull();

        database.run(em -> new ExportJobs_(em).discardExpired(NOW.plus(Duration.ofHours(23))));
        assertThat(part(id, 0)).isEqualTo("山田");
        database.run(em -> new ExportJobs_(em).discardExpired(NOW.plus(Duration.ofHours(24))));
        assertThat(part(id, 0)).isNull();
        List<ExportLine> left = database.in(em -> new ExportJobs_(em).lines(session.getCode()));
        assertThat(left).isEmpty();
    }

    private static Optional<Long> take(EntityManager em) {
        return new ExportJobs_(em).take().map(ExportJob::getId);
    }

    private ExportWish wish() {
        return new ExportWish(RegistrantSearch.all(session.getId()), RegistrantColumn.USUAL, ExportFormat.CSV, "ja");
    }

    private Long request(ExportWish wish) {
        return database.in(em -> {
            var job = new ExportJob(em.find(Session.class, session.getId()), wish, "demo@example.jp", NOW);
            new ExportJobs_(em).add(job);
            return job.getId();
        });
    }

    private ExportLine line(Long id) {
        return database.in(em -> new ExportJobs_(em).linesOf(id).get(0));
    }

    private String part(Long id, int number) {
        return database.in(em -> new ExportJobs_(em).part(id, ExportDocument.TABLE, number))
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse(null);
    }
}
