package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.membership.Scope;

@ParameterizedClass
@EnumSource(Database.class)
class AuditSearchTest {

    @Parameter
    Database database;

    private String actor;
    private String subject;

    @BeforeEach
    void record() {
        actor = "a" + System.nanoTime() + "@example.jp";
        subject = "s" + System.nanoTime();
        Callers.enter(() -> new Caller(Caller.Kind.STAFF, actor, null, null, null));
        for (int number = 0; number < 7; number++) {
            var act = Act.of(
                    number % 2 == 0 ? Action.VIEWED : Action.EXPORTED, new Subject("Search", subject, null, null));
            database.run(em -> Trail.of(new AuditEntries_(em)).record(act));
        }
    }

    @AfterEach
    void leave() {
        Callers.leave();
    }

    @Test
    void pagesGoOnBehindTheLastRowOfTheOneBefore() {
        var seen = new ArrayList<Long>();
        AuditPlace behind = null;
        for (var page = find(ofMine(), behind); !page.isEmpty(); page = find(ofMine(), behind)) {
            page.forEach(line -> seen.add(line.id()));
            var last = page.get(page.size() - 1);
            behind = new AuditPlace(last.occurredAt(), last.id());
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void everyCriterionNarrows() {
        assertThat(find(new AuditSearch(null, null, actor, null, "Search", subject, Action.EXPORTED), null))
                .hasSize(3);
        assertThat(find(new AuditSearch(null, null, actor, -1L, null, null, null), null))
                .isEmpty();
        assertThat(find(new AuditSearch(null, null, "nobody", null, null, null, null), null))
                .isEmpty();
        assertThat(find(new AuditSearch(null, null, null, null, "Search", "other", null), null))
                .isEmpty();
    }

    @Test
    void timeIsFromAMomentUntilBeforeAnother() {
        var latest = find(ofMine(), null).get(0).occurredAt();

        assertThat(find(new AuditSearch(latest, latest.plusSeconds(1), actor, null, null, null, null), null))
                .isNotEmpty();
        assertThat(find(new AuditSearch(latest.plusSeconds(1), null, actor, null, null, null, null), null))
                .isEmpty();
        assertThat(find(new AuditSearch(null, latest, actor, null, null, null, null), null))
                .allSatisfy(line -> assertThat(line.occurredAt()).isBefore(latest));
    }

    @Test
    void theKindsThatWereRecordedAreKnown() {
        List<String> types = database.in(em -> new AuditEntries_(em).subjectTypes());

        assertThat(types).contains("Search").doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theEndOfTheChainIsKnown() {
        TheTrail.link(database);

        var head = database.in(em -> new AuditEntries_(em).head());
        assertThat(head.position()).isEqualTo(database.number("select count(*) from audit_link"));
        assertThat(head.hash()).matches("[0-9a-f]{64}");
    }

    private AuditSearch ofMine() {
        return new AuditSearch(null, null, actor, null, null, null, null);
    }

    private List<AuditLine> find(AuditSearch search, AuditPlace behind) {
        return database.in(em -> new AuditEntries_(em).lines(Scope.EVERYWHERE, search, behind, 3));
    }
}
