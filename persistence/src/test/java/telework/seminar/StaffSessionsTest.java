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
import telework.membership.Scope;
import telework.seminar.StaffSearch.Order;
import telework.seminar.StaffSearch.Seats;

@ParameterizedClass
@EnumSource(Database.class)
class StaffSessionsTest {

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void findsByEachThatCanBeAskedFor() {
        make(ASession.withSeats(5).titled("大阪").in("27"));
        make(ASession.withSeats(5).titled("津").in("24").draft());
        make(ASession.online(5).titled("オンライン"));
        make(ASession.withSeats(5).andOnline(5).titled("両方").in("13"));

        assertThat(titles(by("DRAFT", "", "", null))).containsExactly("津");
        assertThat(titles(by("", "27", "", null))).containsExactly("大阪");
        assertThat(titles(by("", "", "06", null))).containsExactly("津");
        assertThat(titles(by("", "", "", Mode.VENUE))).containsExactly("津", "大阪");
        assertThat(titles(by("", "", "", Mode.ONLINE))).containsExactly("オンライン");
        assertThat(titles(by("", "", "", Mode.HYBRID))).containsExactly("両方");
        assertThat(titles(StaffSearch.of("ｵﾝﾗｲﾝ", ""))).containsExactly("オンライン");
        assertThat(titles(StaffSearch.of("%", ""))).isEmpty();
    }

    @Test
    void findsACodeByItsBeginning() {
        var session = database.in(ASession.withSeats(5)::in);
        make(ASession.withSeats(5).titled("別のもの"));

        var code = session.getCode();
        assertThat(codes(StaffSearch.of(code.substring(0, code.length() - 2), "")))
                .containsExactly(code);
        assertThat(codes(StaffSearch.of(code.toUpperCase(), ""))).containsExactly(code);
    }

    @Test
    void findsByOrganiserThemeAndDates() {
        var session = database.in(ASession.withSeats(5).titled("今週")::in);
        make(ASession.withSeats(5).titled("来月").startingAt(NOW.plus(Duration.ofDays(40))));
        database.run(em ->
                em.find(Seminar.class, session.getSeminar().getId()).tagWith(List.of(em.find(Theme.class, "LABOUR"))));
        var organiser = session.getSeminar().getOrganisation().getId();

        assertThat(titles(organiser(organiser))).containsExactly("今週", "来月");
        assertThat(titles(organiser(-1L))).isEmpty();
        assertThat(titles(theme("LABOUR"))).containsExactly("今週");
        assertThat(titles(theme("ICT"))).isEmpty();
        assertThat(titles(within(NOW, NOW.plus(Duration.ofDays(10))))).containsExactly("今週");
        assertThat(titles(within(NOW.plus(Duration.ofDays(10)), null))).containsExactly("来月");
    }

    @Test
    void findsByHowSeatsAreTaken() {
        make(ASession.withSeats(2).titled("空き"));
        make(ASession.withSeats(2).titled("空きのある下書き").draft());
        var full = database.in(ASession.withSeats(1).titled("満席")::in);
        var queue = database.in(ASession.withSeats(1).titled("待ち")::in);
        List.of(full, queue).forEach(this::fill);
        database.in(em -> new Admissions_(em).joinQueue(queue.getId(), AdmissionKind.VENUE));

        assertThat(titles(seats(Seats.VACANT))).containsExactly("空き");
        assertThat(titles(seats(Seats.FULL))).containsExactly("満席", "待ち");
        assertThat(titles(seats(Seats.WAITING))).containsExactly("待ち");
    }

    @Test
    void sortsBothWaysAndKeepsWhatHasNoValueAtTheEnd() {
        make(ASession.withSeats(4).titled("b").startingAt(NOW.plus(Duration.ofDays(2))));
        var half = database.in(ASession.withSeats(2).titled("a").startingAt(NOW.plus(Duration.ofDays(3)))::in);
        fill(half);
        make(ASession.online(9)
                .titled("c")
                .startingAt(NOW.plus(Duration.ofDays(1)))
                .draft());

        assertThat(sorted(Order.WORK, false)).containsExactly("c", "b", "a");
        assertThat(sorted(Order.DATE, false)).containsExactly("c", "b", "a");
        assertThat(sorted(Order.DATE, true)).containsExactly("a", "b", "c");
        assertThat(sorted(Order.TITLE, true)).containsExactly("c", "b", "a");
        assertThat(sorted(Order.FILLING, true)).containsExactly("a", "c", "b");
        assertThat(sorted(Order.PLACE, true).get(2)).isEqualTo("c");
        assertThat(sorted(Order.ORGANISER, false)).hasSize(3);
    }

    @Test
    void showsAPageOfAnyLengthInThreeStatementsAndCountsInOne() {
        for (int i = 0; i < 30; i++) {
            make(ASession.withSeats(10).andOnline(20));
        }
        var statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        database.run(em -> {
            var lines = new StaffSessions_(em).found(Scope.EVERYWHERE, StaffSearch.ALL, Order.FILLING, true, 10, 20);
            assertThat(new Sessions_(em)
                            .admissions(lines.stream().map(SessionLine::id).toList()))
                    .hasSize(40);
            assertThat(new StaffSessions_(em).count(Scope.EVERYWHERE, StaffSearch.ALL))
                    .isEqualTo(30);
        });

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
        statistics.setStatisticsEnabled(false);
    }

    private void make(ASession session) {
        database.in(session::in);
    }

    private void fill(Session session) {
        database.in(em -> new Admissions_(em).takeSeat(session.getId(), AdmissionKind.VENUE));
    }

    private List<String> sorted(Order order, boolean descending) {
        return database.in(em -> new StaffSessions_(em)
                .found(Scope.EVERYWHERE, StaffSearch.ALL, order, descending, 0, 100).stream()
                        .map(SessionLine::title)
                        .toList());
    }

    private List<String> titles(StaffSearch search) {
        assertThat(database.<Long>in(em -> new StaffSessions_(em).count(Scope.EVERYWHERE, search)))
                .isEqualTo(codes(search).size());
        return database.in(em -> new StaffSessions_(em)
                .found(Scope.EVERYWHERE, search, Order.WORK, false, 0, 100).stream()
                        .map(SessionLine::title)
                        .toList());
    }

    private List<String> codes(StaffSearch search) {
        return database.in(em -> new StaffSessions_(em).codes(Scope.EVERYWHERE, search, 100));
    }

    private static StaffSearch by(String status, String prefecture, String bureau, Mode mode) {
        return new StaffSearch("", status, prefecture, bureau, null, "", mode, null, null, null, null);
    }

    private static StaffSearch organiser(Long organiser) {
        return new StaffSearch("", "", "", "", organiser, "", null, null, null, null, null);
    }

    private static StaffSearch theme(String theme) {
        return new StaffSearch("", "", "", "", null, theme, null, null, null, null, null);
    }

    private static StaffSearch within(Instant from, Instant until) {
        return new StaffSearch("", "", "", "", null, "", null, from, until, null, null);
    }

    private static StaffSearch seats(Seats seats) {
        return new StaffSearch("", "", "", "", null, "", null, null, null, seats, null);
    }
}
