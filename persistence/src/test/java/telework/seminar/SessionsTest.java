package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class SessionsTest {

    private static final Instant FAR_AHEAD = NOW.plus(Duration.ofDays(365));

    @Parameter
    Database database;

    private SessionSearch search = new SessionSearch("", "", "", null, false, NOW, NOW, FAR_AHEAD);

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void findsWordsWhateverTheirWidthOrKana() {
        make(ASession.withSeats(1).titled("ＩＣＴツール体験会 東京"));
        make(ASession.withSeats(1).titled("労務の基礎"));

        assertThat(titles(words("ictつーる"))).containsExactly("ＩＣＴツール体験会 東京");
        assertThat(titles(words("東京"))).hasSize(1);
        assertThat(titles(words("%"))).isEmpty();
    }

    @Test
    void findsByPrefectureModeAndVacancy() {
        make(ASession.withSeats(1).titled("大阪").in("27"));
        make(ASession.online(5).titled("オンライン"));
        var full = database.in(ASession.withSeats(1).titled("満席").in("13")::in);
        database.in(em -> new Admissions_(em).takeSeat(full.getId(), AdmissionKind.VENUE));

        assertThat(titles(with("27", null, false))).containsExactly("大阪");
        assertThat(titles(with("", Mode.ONLINE, false))).containsExactly("オンライン");
        assertThat(titles(with("", Mode.VENUE, false))).containsExactly("大阪", "満席");
        assertThat(titles(with("", null, true))).containsExactly("大阪", "オンライン");
    }

    @Test
    void findsWithinDays() {
        make(ASession.withSeats(1).titled("今週").startingAt(NOW.plus(Duration.ofDays(3))));
        make(ASession.withSeats(1).titled("来月").startingAt(NOW.plus(Duration.ofDays(40))));

        var nextTenDays = new SessionSearch("", "", "", null, false, NOW, NOW, NOW.plus(Duration.ofDays(10)));

        assertThat(titles(nextTenDays)).containsExactly("今週");
    }

    @Test
    void showsNeitherDraftsNorWhatIsInReviewOverOrCalledOff() {
        make(ASession.withSeats(1).draft());
        make(ASession.withSeats(1).inReview());
        make(ASession.withSeats(1).startingAt(NOW.minus(Duration.ofDays(1))));
        var called = database.in(ASession.withSeats(1)::in);
        database.run(em -> em.find(Session.class, called.getId()).cancel("講師の都合"));

        assertThat(titles(search)).isEmpty();
        assertThat(database.<Long>in(em -> new Sessions_(em).count(search))).isZero();
    }

    @Test
    void showsAPageWithItsSeatsInTwoStatements() {
        for (int i = 0; i < 30; i++) {
            make(ASession.withSeats(10).andOnline(20));
        }
        var statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        database.run(em -> {
            var sessions = new Sessions_(em);
            var lines = sessions.found(search, 0, 20);
            assertThat(sessions.admissions(lines.stream().map(SessionLine::id).toList()))
                    .hasSize(40);
        });

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void closesAndHoldsByTheClock() {
        var session = database.in(ASession.withSeats(1).startingAt(NOW)::in);

        database.run(em -> new Sessions_(em).closeDue(NOW));
        assertThat(status(session)).isEqualTo(Session.Status.CLOSED);
        database.run(em -> new Sessions_(em).markHeld(NOW.plus(Duration.ofHours(2))));
        assertThat(status(session)).isEqualTo(Session.Status.HELD);
    }

    private Session.Status status(Session session) {
        return database.in(em -> em.find(Session.class, session.getId()).getStatus());
    }

    private void make(ASession session) {
        database.in(session::in);
    }

    private SessionSearch words(String words) {
        return new SessionSearch(words, "", "", null, false, NOW, NOW, FAR_AHEAD);
    }

    private SessionSearch with(String prefecture, Mode mode, boolean vacancy) {
        return new SessionSearch("", prefecture, "", mode, vacancy, NOW, NOW, FAR_AHEAD);
    }

    private List<String> titles(SessionSearch wanted) {
        return database.in(em -> new Sessions_(em)
                .found(wanted, 0, 100).stream().map(SessionLine::title).toList());
    }
}
