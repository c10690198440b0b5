package telework.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.common.Database.POSTGRESQL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telework.membership.Scope;
import telework.seminar.ASession;
import telework.seminar.Session;
import telework.seminar.Themes_;

/** As many sessions as a country may hold, on the database that production runs on; rolled back at the end. */
class ClashSpeedTest {

    private static final BoardSearch TWO_WEEKS =
            new BoardSearch(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 22), "", "", "", "");

    @Test
    void looksThroughFiftyThousandSessionsByTheIndexOfDays() {
        var model = POSTGRESQL.<Session>in(em -> {
            var session = ASession.withSeats(1).in(em);
            session.getSeminar().tagWith(new Themes_(em).among(List.of("ICT")));
            return session;
        });
        POSTGRESQL.run(em -> {
            em.getTransaction().setRollbackOnly();
            ManySessions.around(model).in(em);
            var clashes = new Clashes(em);

            assertThat(ManySessions.plan(
                            em,
                            Clashes.seenBy(Scope.EVERYWHERE, Clashes.OF_ONE),
                            Map.of("code", model.getCode(), "most", 20)))
                    .contains("session_by_day")
                    .doesNotContain("Seq Scan on session");
            assertThat(clashes.of(Scope.EVERYWHERE, model.getCode(), 20)).hasSize(20);
            assertThat(clashes.board(Scope.EVERYWHERE, TWO_WEEKS, 10_000)).hasSizeGreaterThan(1500);
        });
    }
}
