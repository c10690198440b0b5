package telework.seminar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Holidays_;
import telework.area.Prefectures_;
import telework.common.Database;
import telework.organisation.Organisations_;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Admissions_;
import telework.seminar.Session;
import telework.seminar.Sessions_;
import telework.seminar.Themes_;
import telework.seminar.service.Alternative.Kind;

@ParameterizedClass
@EnumSource(Database.class)
class SearchServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private final RecentCounts counts = new RecentCounts();

    @BeforeEach
    void clear() {
        counts.clock = CLOCK;
        database.clear();
    }

    @Test
    void countsEachFacetUnderAllTheOthers() {
        make(ASession.withSeats(1).in("13"));
        make(ASession.withSeats(1).andOnline(1).in("14"));
        make(ASession.withSeats(1).in("27"));
        make(ASession.online(1));

        var facets = find(Map.of("region", "03", "mode", "VENUE")).facets();

        assertThat(facets.total()).isEqualTo(2);
        assertThat(facets.counts().get(Facet.PREFECTURE)).isEqualTo(Map.of("13", 1L, "14", 1L));
        assertThat(facets.counts().get(Facet.REGION)).isEqualTo(Map.of("03", 2L, "05", 1L));
        assertThat(facets.counts().get(Facet.BUREAU)).isEqualTo(Map.of("03", 2L));
        assertThat(facets.counts().get(Facet.MODE)).isEqualTo(Map.of("VENUE", 2L, "ONLINE", 1L, "HYBRID", 1L));
    }

    @Test
    void countsASessionUnderEachOfItsThemes() {
        var session = make(ASession.online(1));
        make(ASession.online(1));
        database.run(em -> em.find(Session.class, session.getId())
                .getSeminar()
                .tagWith(new Themes_(em).among(List.of("LABOUR", "ICT"))));

        var facets = find(Map.of("theme", "LABOUR")).facets();

        assertThat(facets.total()).isEqualTo(1);
        assertThat(facets.counts().get(Facet.THEME)).isEqualTo(Map.of("LABOUR", 1L, "ICT", 1L));
    }

    @Test
    void seesAtOnceWhatWasPublishedOrCalledOff() {
        make(ASession.online(1));
        assertThat(find(Map.of()).facets().total()).isEqualTo(1);

        var second = make(ASession.online(1));
        assertThat(find(Map.of()).facets().total()).isEqualTo(2);

        database.run(em -> em.find(Session.class, second.getId()).cancel("講師の都合"));
        assertThat(find(Map.of()).facets().total()).isEqualTo(1);
    }

    @Test
    void seesEverySeatThatIsTaken() {
        var session = make(ASession.online(1));
        assertThat(find(Map.of("vacancy", "true")).facets().total()).isEqualTo(1);

        database.run(em -> new Admissions_(em).takeSeat(session.getId(), AdmissionKind.ONLINE));

        assertThat(find(Map.of("vacancy", "true")).facets().total()).isZero();
    }

    /** A seat online counts as one on site does; where registrations are closed there is none. */
    @Test
    void countsWhatHasASeatLeft() {
        var online = make(ASession.withSeats(1).andOnline(1).in("13"));
        var full = make(ASession.withSeats(1).in("13"));
        make(ASession.withSeats(1).in("27"));
        var closed = make(ASession.withSeats(1).in("27"));
        database.run(em -> {
            List.of(online, full).forEach(one -> new Admissions_(em).takeSeat(one.getId(), AdmissionKind.VENUE));
            em.find(Session.class, closed.getId()).close(NOW);
        });

        assertThat(vacant(find(Map.of()))).isEqualTo(2);
        assertThat(vacant(find(Map.of("prefecture", "13")))).isEqualTo(1);
        assertThat(vacant(find(Map.of("mode", "ONLINE")))).isEqualTo(1);

        var asked = find(Map.of("vacancy", "true")).facets();
        assertThat(asked.total()).isEqualTo(2);
        assertThat(asked.of(Facet.VACANCY, "true")).isEqualTo(2);
        assertThat(asked.counts().get(Facet.PREFECTURE)).isEqualTo(Map.of("13", 1L, "27", 1L));
    }

    private static long vacant(SearchResult result) {
        return result.facets().of(Facet.VACANCY, "true");
    }

    @Test
    void showsTheLastPageToWhoAsksForOneBehindIt() {
        for (int i = 0; i < 5; i++) {
            make(ASession.online(1));
        }

        var beyond = in(service -> service.find(TimetableQuery.ANY, 9, 2)).found();

        assertThat(beyond.page()).isEqualTo(2);
        assertThat(beyond.items()).hasSize(1);
    }

    @Test
    void knowsNothingElseWhenSomethingIsFound() {
        make(ASession.online(1));

        assertThat(find(Map.of()).alternatives()).isEmpty();
    }

    @Test
    void leavesOutWhatStandsInTheWay() {
        make(ASession.withSeats(1).in("13").startingAt(NOW.plus(Duration.ofDays(30))));

        var found = find(Map.of("prefecture", "13", "to", "2026-11-10", "q", "入門"));

        assertThat(found.alternatives())
                .extracting(Alternative::kind, Alternative::sessions)
                .containsExactly(tuple(Kind.OTHER_DAYS, 1L));
        assertThat(found.alternatives().get(0).changes()).isEqualTo(Map.of("from", "", "to", ""));
    }

    /** From Tottori it is nearer to Okayama than to Osaka; Hokkaido is the fourth. */
    @Test
    void offersTheNearestPrefecturesTheRegionAndWhatIsOnline() {
        for (var code : new String[] {"01", "13", "27", "33"}) {
            make(ASession.withSeats(1).in(code));
        }
        make(ASession.online(1));

        assertThat(find(Map.of("prefecture", "31")).alternatives())
                .extracting(Alternative::kind, Alternative::value, Alternative::sessions)
                .containsExactly(
                        tuple(Kind.NEIGHBOUR, "33", 1L),
                        tuple(Kind.NEIGHBOUR, "27", 1L),
                        tuple(Kind.NEIGHBOUR, "13", 1L),
                        tuple(Kind.REGION, "06", 1L),
                        tuple(Kind.ONLINE, "", 1L));
    }

    @Test
    void goesBackToAllWhenNoSmallStepHelps() {
        make(ASession.online(1).titled("労務"));

        assertThat(find(Map.of("q", "存在しない", "theme", "ICT", "from", "2027-01-01"))
                        .alternatives())
                .extracting(Alternative::kind)
                .containsExactly(Kind.ALL);
    }

    @Test
    void laysOutAMonthByDay() {
        for (int i = 0; i < 6; i++) {
            make(ASession.online(1)
                    .startingAt(Instant.parse("2026-11-03T01:00:00Z").plusSeconds(60 * i)));
        }
        make(ASession.online(1).startingAt(Instant.parse("2026-12-01T01:00:00Z")));

        var month = in(service -> service.month(TimetableQuery.ANY, YearMonth.of(2026, 11)));

        assertThat(month.days()).containsOnlyKeys(LocalDate.of(2026, 11, 3));
        var day = month.days().get(LocalDate.of(2026, 11, 3));
        assertThat(day.first()).hasSize(4);
        assertThat(day.more()).isEqualTo(2);
        assertThat(month.holidays().get(LocalDate.of(2026, 11, 3)).nameJa()).isEqualTo("文化の日");
    }

    @Test
    void tellsTheProgrammeInNumbers() {
        make(ASession.withSeats(10).in("13"));
        make(ASession.withSeats(5).andOnline(7).in("27"));
        make(ASession.online(3).openingAt(NOW.plusSeconds(1)));

        var figures = in(service -> service.glance(6)).figures();

        assertThat(figures).isEqualTo(new AtAGlance.Figures(3, 3, 2, 1, 22));
    }

    /** However many are found. */
    @Test
    void takesAHandfulOfStatements() {
        for (int i = 0; i < 30; i++) {
            make(ASession.withSeats(10).andOnline(20).in("%02d".formatted(i + 1)));
        }

        assertThat(statements(service -> service.find(TimetableQuery.ANY, 0, 20)))
                .isEqualTo(8);
        assertThat(statements(service -> service.find(TimetableQuery.ANY, 0, 20)))
                .as("again")
                .isEqualTo(7);
        assertThat(statements(service -> service.glance(6))).as("front door").isEqualTo(8);
        assertThat(statements(service -> service.glance(6)))
                .as("front door again")
                .isEqualTo(6);
        assertThat(statements(service -> service.month(TimetableQuery.ANY, YearMonth.of(2026, 11))))
                .isEqualTo(4);
    }

    private long statements(Function<SearchService, ?> work) {
        var statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        in(work);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }

    private SearchResult find(Map<String, String> asked) {
        return in(service -> service.find(TimetableQuery.read(asked::get), 0, 20));
    }

    private <T> T in(Function<SearchService, T> work) {
        return database.in(em -> work.apply(service(em)));
    }

    private SearchService service(EntityManager em) {
        var service = new SearchService();
        service.sessions = new Sessions_(em);
        service.prefectures = new Prefectures_(em);
        service.themes = new Themes_(em);
        service.organisations = new Organisations_(em);
        service.holidays = new Holidays_(em);
        service.counts = counts;
        service.clock = CLOCK;
        return service;
    }

    private Session make(ASession session) {
        return database.in(session::in);
    }
}
