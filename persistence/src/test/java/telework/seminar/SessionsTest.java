package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static telework.seminar.ASession.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.seminar.SessionSearch.Area;

@ParameterizedClass
@EnumSource(Database.class)
class SessionsTest {

    @Parameter
    Database database;

    private final SessionSearch search = TheSearch.since(NOW);

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void findsWordsWhateverTheirWidthOrKana() {
        make(ASession.online(1).titled("ＩＣＴツール体験会 東京"));
        make(ASession.online(1).titled("労務の基礎"));

        assertThat(titles(words("ictつーる"))).containsExactly("ＩＣＴツール体験会 東京");
        assertThat(titles(words("東京"))).containsExactly("ＩＣＴツール体験会 東京");
        assertThat(titles(words("%"))).isEmpty();
        assertThat(titles(words("_"))).isEmpty();
    }

    @Test
    void findsWhatHasEachOfTheWordsInSeminarVenuePrefectureOrOrganiser() {
        make(ASession.withSeats(1).titled("大阪の労務").in("27"));
        make(ASession.withSeats(1).titled("労務の基礎").in("13"));

        assertThat(titles(words("労務　大阪府"))).containsExactly("大阪の労務");
        assertThat(titles(words("基礎 とうきょう"))).containsExactly("労務の基礎");
        assertThat(titles(words("OSAKA"))).containsExactly("大阪の労務");
        assertThat(titles(words("見本会館 見本商工会議所"))).hasSize(2);
        assertThat(titles(words("労務 札幌"))).isEmpty();
    }

    @Test
    void findsByPrefectureModeAndVacancy() {
        make(ASession.withSeats(1).titled("大阪").in("27"));
        make(ASession.online(5).titled("オンライン"));
        var full = database.in(ASession.withSeats(1).titled("満席").in("13")::in);
        database.in(em -> new Admissions_(em).takeSeat(full.getId(), AdmissionKind.VENUE));

        assertThat(titles(TheSearch.in(Area.prefecture("27"), NOW))).containsExactly("大阪");
        assertThat(titles(TheSearch.by(Mode.ONLINE, NOW))).containsExactly("オンライン");
        assertThat(titles(TheSearch.by(Mode.VENUE, NOW))).containsExactly("大阪", "満席");
        assertThat(titles(TheSearch.vacant(NOW))).containsExactly("大阪", "オンライン");
    }

    @Test
    void tellsTheEightRegionsFromTheElevenBureaus() {
        make(ASession.withSeats(1).titled("三重").in("24"));
        make(ASession.withSeats(1).titled("愛知").in("23"));

        assertThat(titles(TheSearch.in(new Area("", "05", ""), NOW))).containsExactly("三重");
        assertThat(titles(TheSearch.in(new Area("", "", "06"), NOW))).containsExactly("三重", "愛知");
        assertThat(titles(TheSearch.in(new Area("", "04", "06"), NOW))).containsExactly("愛知");
        assertThat(titles(TheSearch.in(new Area("24", "04", ""), NOW))).isEmpty();
    }

    @Test
    void findsByThemeAndOrganiser() {
        var session = database.in(ASession.online(1).titled("労務")::in);
        make(ASession.online(1).titled("無題"));
        database.run(em -> em.find(Session.class, session.getId())
                .getSeminar()
                .tagWith(new Themes_(em).among(List.of("LABOUR", "SELF_EMPLOYED"))));
        Long organiser = database.in(em -> em.find(Session.class, session.getId())
                .getSeminar()
                .getOrganisation()
                .getId());

        assertThat(titles(TheSearch.about("LABOUR", NOW))).containsExactly("労務");
        assertThat(titles(TheSearch.about("EMPLOYED", NOW))).isEmpty();
        assertThat(titles(TheSearch.of(organiser, NOW))).hasSize(2);
        assertThat(titles(TheSearch.of(-1L, NOW))).isEmpty();
    }

    @Test
    void findsWithinDays() {
        make(ASession.withSeats(1).titled("今週").startingAt(NOW.plus(Duration.ofDays(3))));
        make(ASession.withSeats(1).titled("来月").startingAt(NOW.plus(Duration.ofDays(40))));

        assertThat(titles(TheSearch.between(NOW, NOW.plus(Duration.ofDays(10)), NOW)))
                .containsExactly("今週");
    }

    @Test
    void countsWhatIsAlikeInOneStatement() {
        make(ASession.withSeats(1).in("27"));
        make(ASession.withSeats(1).andOnline(1).in("27"));
        make(ASession.withSeats(1).andOnline(1).in("27"));
        make(ASession.online(1));

        var cells = database.in(em -> new Sessions_(em).cells(TheSearch.in(Area.prefecture("13"), NOW)));

        assertThat(cells)
                .extracting(FacetCell::prefecture, FacetCell::mode, FacetCell::sessions)
                .containsExactlyInAnyOrder(
                        tuple("27", Mode.VENUE, 1L), tuple("27", Mode.HYBRID, 2L), tuple(null, Mode.ONLINE, 1L));
    }

    /** Four in the afternoon in London is the next day in Japan. */
    @Test
    void givesEachDayOfJapanItsFirstSessions() {
        make(ASession.withSeats(1).titled("朝").startingAt(Instant.parse("2026-11-09T00:30:00Z")));
        make(ASession.withSeats(1).titled("昼").startingAt(Instant.parse("2026-11-09T05:00:00Z")));
        make(ASession.withSeats(1).titled("夜").startingAt(Instant.parse("2026-11-09T14:59:59Z")));
        make(ASession.withSeats(1).titled("翌朝").startingAt(Instant.parse("2026-11-09T16:00:00Z")));

        var days = database.in(em -> new Sessions_(em).byDay(search, 2));

        assertThat(days)
                .extracting(DayEntry::day, DayEntry::ofTheDay)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2026, 11, 9), 3L),
                        tuple(LocalDate.of(2026, 11, 9), 3L),
                        tuple(LocalDate.of(2026, 11, 10), 1L));
    }

    /** The key between session and venue sees to it, whoever moves the venue. */
    @Test
    void followsAVenueThatTurnsOutToLieInAnotherPrefecture() {
        var session = database.in(ASession.withSeats(1).in("13")::in);
        database.run(em -> em.createNativeQuery("update venue set prefecture_code = '14' where id = :id")
                .setParameter("id", session.getVenue().getId())
                .executeUpdate());

        assertThat(titles(TheSearch.in(Area.prefecture("14"), NOW))).hasSize(1);
        assertThat(titles(TheSearch.in(Area.prefecture("13"), NOW))).isEmpty();
        database.run(em -> em.createNativeQuery("update venue set prefecture_code = '13' where id = :id")
                .setParameter("id", session.getVenue().getId())
                .executeUpdate());
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
    void showsAPageWithItsSeatsInThreeStatements() {
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

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
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

    private static SessionSearch words(String words) {
        return TheSearch.words(words, NOW);
    }

    private List<String> titles(SessionSearch wanted) {
        return database.in(em -> new Sessions_(em)
                .found(wanted, 0, 100).stream().map(SessionLine::title).toList());
    }
}
