package telework.clash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefecture;
import telework.common.Database;
import telework.common.Japan;
import telework.membership.Scope;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.RegistrationPeriod;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.Sessions_;
import telework.seminar.StaffSessions_;
import telework.seminar.Themes_;
import telework.venue.Venues_;

@ParameterizedClass
@EnumSource(Database.class)
class ClashesTest {

    /** The last hour of 10 November, and the first of 11 November, by the clocks of Japan. */
    private static final Instant LATE = Instant.parse("2026-11-10T14:00:00Z");

    private static final Instant EARLY = Instant.parse("2026-11-10T15:00:00Z");

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void countsThreeDaysByTheCalendarAndNotByTheHour() {
        var session = make(ASession.withSeats(1).titled("10日の夜").startingAt(LATE));
        make(ASession.withSeats(1).titled("7日の朝").startingAt(day(7, 0)));
        make(ASession.withSeats(1).titled("6日の夜").startingAt(day(6, 23)));
        make(ASession.withSeats(1).titled("13日の夜").startingAt(day(13, 23)));
        make(ASession.withSeats(1).titled("14日の朝").startingAt(day(14, 0)));

        assertThat(titlesInTheWayOf(session)).containsExactly("7日の朝", "13日の夜");
    }

    @Test
    void countsFromTheNextDayOnceItIsMidnightInJapan() {
        var session = make(ASession.withSeats(1).titled("11日の朝").startingAt(EARLY));
        make(ASession.withSeats(1).titled("7日").startingAt(day(7, 12)));
        make(ASession.withSeats(1).titled("14日").startingAt(day(14, 23)));

        assertThat(titlesInTheWayOf(session)).containsExactly("14日");
    }

    @Test
    void namesEachReason() {
        var session = make(ASession.withSeats(1), "LABOUR", "ICT");
        var prefecture = make(ASession.withSeats(1).titled("同じ県"), "SECURITY");
        var theme = make(ASession.withSeats(1).titled("同じテーマ").in("27"), "ICT");
        var both = make(ASession.withSeats(1).titled("両方"), "LABOUR", "ICT");
        make(ASession.withSeats(1).titled("どちらでもない").in("27"), "CASES");

        assertThat(inTheWayOf(session))
                .containsExactly(
                        new Clash(prefecture.getId(), true, false, 3L),
                        new Clash(both.getId(), true, true, 3L),
                        new Clash(theme.getId(), false, true, 3L));
    }

    @Test
    void knowsOfASessionOnlineByItsThemeAlone() {
        var session = make(ASession.online(1), "LABOUR");
        make(ASession.online(1).titled("別のテーマ"), "ICT");
        make(ASession.withSeats(1).titled("同じテーマ"), "LABOUR");

        assertThat(titlesInTheWayOf(session)).containsExactly("同じテーマ");
    }

    @Test
    void countsDraftsAndWhatIsInReviewAndNotWhatIsCalledOff() {
        var session = make(ASession.withSeats(1));
        make(ASession.withSeats(1).titled("下書き").draft());
        make(ASession.withSeats(1).titled("審査中").inReview());
        var calledOff = make(ASession.withSeats(1).titled("中止"));
        database.run(em -> em.find(Session.class, calledOff.getId()).cancel("講師の都合"));

        assertThat(titlesInTheWayOf(session)).containsExactly("下書き", "審査中");
        assertThat(inTheWayOf(calledOff)).isEmpty();
    }

    @Test
    void letsTheDatesOfOneSeminarShareTheirThemes() {
        var first = make(ASession.withSeats(1), "LABOUR");
        var inOsaka = addDate(first, "27");
        var inTokyo = addDate(first, "13");

        assertThat(inTheWayOf(first)).containsExactly(new Clash(inTokyo.getId(), true, false, 1L));
        assertThat(inTheWayOf(inOsaka)).isEmpty();
        assertThat(board("", "")).noneMatch(Clash::sameTheme);
    }

    @Test
    void isNotInTheWayWithoutADate() {
        var session = make(ASession.withSeats(1).draft());
        database.run(em -> em.find(Session.class, session.getId())
                .plan(new SessionPlan(null, RegistrationPeriod.UNTIL_THE_START, null, null)));
        make(ASession.withSeats(1));

        assertThat(inTheWayOf(session)).isEmpty();
    }

    @Test
    void tellsHowManyThereAreThoughItListsTheNearest() {
        var session = make(ASession.withSeats(1).startingAt(day(10, 10)));
        make(ASession.withSeats(1).titled("三日後").startingAt(day(13, 10)));
        make(ASession.withSeats(1).titled("翌日").startingAt(day(11, 10)));

        var nearest = database.in(em -> new Clashes(em).of(Scope.EVERYWHERE, session.getCode(), 1));

        assertThat(nearest).hasSize(1);
        assertThat(nearest.get(0).total()).isEqualTo(2);
        assertThat(titles(nearest)).containsExactly("翌日");
    }

    @Test
    void marksOnTheBoardWhatClashesWithWhatLiesOutsideIt() {
        make(ASession.withSeats(1).titled("前日まで").startingAt(day(9, 10)));
        make(ASession.withSeats(1).titled("初日").startingAt(day(10, 10)));
        make(ASession.withSeats(1).titled("四日目").startingAt(day(16, 10)));
        make(ASession.withSeats(1).titled("三日後").startingAt(day(20, 10)));

        assertThat(titles(board("", ""))).containsExactly("初日", "四日目");
        assertThat(board("", "")).extracting(Clash::samePrefecture).containsExactly(true, false);
    }

    @Test
    void saysOnTheBoardWhatItSaysOfEachSession() {
        var themes = List.of("LABOUR", "ICT", "CASES");
        for (int i = 0; i < 24; i++) {
            var seminar = make(
                    ASession.withSeats(1)
                            .in(List.of("13", "27", "40").get(i % 3))
                            .startingAt(day(10 + i * 5 % 7, i)),
                    themes.get(i * 7 % 5 % 3));
            if (i % 4 == 0) {
                addDate(seminar, "13");
            }
        }

        assertThat(board("", "")).hasSizeGreaterThan(24);
        for (var line : board("", "")) {
            var session = database.in(em -> em.find(Session.class, line.session()));
            var clashes = inTheWayOf(session);
            assertThat(line.samePrefecture()).isEqualTo(clashes.stream().anyMatch(Clash::samePrefecture));
            assertThat(line.sameTheme()).isEqualTo(clashes.stream().anyMatch(Clash::sameTheme));
        }
    }

    @Test
    void marksTheSameThoughLessIsShown() {
        make(ASession.withSeats(1).titled("東京").startingAt(day(10, 10)), "ICT");
        make(ASession.withSeats(1).titled("大阪").in("27").startingAt(day(11, 10)), "ICT");

        assertThat(titles(board("27", ""))).containsExactly("大阪");
        assertThat(board("27", "").get(0).sameTheme()).isTrue();
        assertThat(board("", "LABOUR")).isEmpty();
        assertThat(board("", "ICT")).hasSize(2);
    }

    private List<Clash> inTheWayOf(Session session) {
        return database.in(em -> new Clashes(em).of(Scope.EVERYWHERE, session.getCode(), 100));
    }

    private List<String> titlesInTheWayOf(Session session) {
        return titles(inTheWayOf(session));
    }

    private List<String> titles(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> database.in(em -> new StaffSessions_(em).lines(List.of(clash.session())))
                        .get(0)
                        .title())
                .toList();
    }

    private List<Clash> board(String prefecture, String theme) {
        var search = new BoardSearch(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 16), "", "", prefecture, theme);
        return database.in(em -> new Clashes(em).board(Scope.EVERYWHERE, search, 1000));
    }

    private Session make(ASession session, String... themes) {
        return database.in(em -> {
            var made = session.in(em);
            made.getSeminar().tagWith(new Themes_(em).among(Arrays.asList(themes)));
            return made;
        });
    }

    /** Another date of the same seminar, at the same time. */
    private Session addDate(Session model, String prefecture) {
        return database.in(em -> {
            var known = new Sessions_(em).byId(model.getId()).orElseThrow();
            var session = known.getSeminar().addSession();
            session.admit(AdmissionKind.VENUE, 1);
            var venue = new Venues_(em).at("見本会館", "見本町1", em.find(Prefecture.class, prefecture), null);
            session.plan(new SessionPlan(known.getTimetable(), RegistrationPeriod.UNTIL_THE_START, venue, null));
            em.persist(session);
            return session;
        });
    }

    private static Instant day(int ofNovember, int hour) {
        return LocalDate.of(2026, 11, ofNovember)
                .atTime(hour, 0)
                .atZone(Japan.TIME)
                .toInstant();
    }
}
