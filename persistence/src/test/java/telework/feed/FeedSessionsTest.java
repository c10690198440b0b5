package telework.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.seminar.ASession;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.SessionSearch;
import telework.seminar.Sessions_;
import telework.seminar.TheSearch;

@ParameterizedClass
@EnumSource(Database.class)
class FeedSessionsTest {

    private static final SessionSearch ALL = TheSearch.since(Instant.EPOCH);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void readsOnWhereItStoppedAndLeavesNothingOut() {
        var sameMoment = IntStream.range(0, 7)
                .mapToObj(number -> make(ASession.withSeats(1)).getCode())
                .toList();
        var later = make(ASession.withSeats(1).startingAt(NOW.plus(Duration.ofDays(9))))
                .getCode();

        var codes = new ArrayList<String>();
        var mark = FeedMark.BEGINNING;
        for (var chunk = after(mark, 3); !chunk.isEmpty(); chunk = after(mark, 3)) {
            chunk.forEach(session -> codes.add(session.getCode()));
            mark = FeedMark.after(chunk.get(chunk.size() - 1));
        }

        assertThat(codes)
                .startsWith(sameMoment.toArray(String[]::new))
                .endsWith(later)
                .hasSize(8);
    }

    @Test
    void tellsWhatWasCalledOffOrIsOverButNeitherDraftsNorReviews() {
        make(ASession.withSeats(1).titled("下書き").draft());
        make(ASession.withSeats(1).titled("確認中").inReview());
        var called = make(ASession.withSeats(1).titled("中止"));
        var over = make(ASession.withSeats(1).titled("終了").startingAt(NOW.minus(Duration.ofDays(2))));
        database.run(em -> em.find(Session.class, called.getId()).cancel("講師の都合"));
        database.run(em -> new Sessions_(em).markHeld(NOW));

        assertThat(after(FeedMark.BEGINNING, 10))
                .extracting(Session::getCode)
                .containsExactly(over.getCode(), called.getCode());
        var sinceYesterday = TheSearch.since(NOW.minus(Duration.ofDays(1)));
        assertThat(database.<List<Session>>in(
                        em -> new FeedSessions_(em).after(FeedMark.BEGINNING, sinceYesterday, 10)))
                .extracting(Session::getCode)
                .containsExactly(called.getCode());
    }

    @Test
    void costsFourStatementsHoweverManySessions() {
        IntStream.range(0, 20).forEach(number -> make(ASession.withSeats(5).andOnline(9)));
        var statistics = database.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        database.run(em -> new FeedSessions_(em)
                .after(FeedMark.BEGINNING, ALL, 50)
                .forEach(session -> {
                    session.getSeminar().getOrganisation().getName();
                    session.getSeminar().getThemes();
                    session.getVenue().getPrefecture().getNameJa();
                    assertThat(session.getAdmissions()).hasSize(2);
                }));

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(4);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void knowsWhichChangedLast() {
        var first = make(ASession.withSeats(1));
        var second = make(ASession.withSeats(1));
        assertThat(latest()).containsExactly(second.getCode(), first.getCode());

        database.run(em -> {
            var seminar = em.find(Session.class, first.getId()).getSeminar();
            var content = seminar.getContent();
            seminar.describe(new SeminarContent("新しい題", null, content.description(), null, null, content.contact()));
        });
        assertThat(latest()).containsExactly(first.getCode(), second.getCode());

        database.run(em -> em.find(Session.class, second.getId()).cancel("荒天"));
        assertThat(latest()).containsExactly(second.getCode(), first.getCode());
    }

    @Test
    void listsThePagesOfTheSiteInParts() {
        var codes = IntStream.range(0, 5)
                .mapToObj(number -> make(ASession.withSeats(1)).getCode())
                .toList();
        make(ASession.withSeats(1).draft());

        assertThat(database.<Long>in(em -> new FeedSessions_(em).pages())).isEqualTo(5);
        assertThat(pages(em -> 0L)).containsExactlyElementsOf(codes);
        assertThat(pages(em -> new FeedSessions_(em).lastOf(3))).containsExactlyElementsOf(codes.subList(3, 5));
        assertThat(pages(em -> new FeedSessions_(em).lastOf(9))).isEmpty();
    }

    private List<String> pages(Function<EntityManager, Long> after) {
        return database.in(em -> new FeedSessions_(em)
                .pagesAfter(after.apply(em), 10).stream()
                        .peek(line -> assertThat(line.changedAt()).isNotNull())
                        .map(FeedSessions.PageLine::code)
                        .toList());
    }

    private List<Session> after(FeedMark mark, int most) {
        return database.in(em -> new FeedSessions_(em).after(mark, ALL, most));
    }

    private List<String> latest() {
        return database.in(em -> new FeedSessions_(em)
                .latest(ALL, 10).stream().map(Session::getCode).toList());
    }

    private Session make(ASession session) {
        return database.in(session::in);
    }
}
