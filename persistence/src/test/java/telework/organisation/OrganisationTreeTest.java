package telework.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class OrganisationTreeTest {

    /** The closure as it would be if it were counted anew, step by step from the parents; and what differs from it. */
    private static final String WRONG = """
            with recursive path (ancestor_id, descendant_id) as (
                select id, id from organisation where id in (select descendant_id from organisation_below)
                union all
                select o.parent_id, p.descendant_id from path p join organisation o on o.id = p.ancestor_id
                where o.parent_id is not null)
            select (select count(*) from path p where not exists (select 1 from organisation_below b
                        where b.ancestor_id = p.ancestor_id and b.descendant_id = p.descendant_id))
                + (select count(*) from organisation_below b where not exists (select 1 from path p
                        where b.ancestor_id = p.ancestor_id and b.descendant_id = p.descendant_id))
            """;

    @Parameter
    Database database;

    @Test
    void beginsWithTheMinistryItsElevenBureausAndTheSecretariatBeside() {
        assertThat(database.number("""
                        select count(*) from organisation_below b join organisation m on m.id = b.ancestor_id
                            join organisation o on o.id = b.descendant_id
                        where m.name = '総務省' and o.bureau_code is not null and o.kind = 'BUREAU'
                        """)).isEqualTo(11);
        assertThat(database.number("""
                        select count(*) from organisation o where o.name = 'テレワーク月間事務局' and o.parent_id is null
                        """)).isPositive();
    }

    @Test
    void putsWhoeverComesUnderTheBureauOfItsPrefecture() {
        var city = database.in(em -> AnOrganisation.in(em, "19"));

        assertThat(database.number(
                        "select count(*) from organisation o join organisation b on b.id = o.parent_id where o.id = "
                                + city + " and b.name = '関東総合通信局'"))
                .as("山梨 is of 関東, not of 信越")
                .isEqualTo(1);
        assertThat(above(city)).isEqualTo(3);
    }

    @Test
    void movesABranchWithAllThatIsBelowIt() {
        var top = database.in(AnOrganisation::alone);
        var other = database.in(AnOrganisation::alone);
        var branch = database.in(em -> AnOrganisation.below(em, top));
        var leaf = database.in(em -> AnOrganisation.below(em, branch));

        move(branch, other);

        assertThat(isBelow(other, leaf)).isTrue();
        assertThat(isBelow(top, leaf)).isFalse();
        assertThat(isBelow(branch, leaf)).isTrue();
        move(branch, null);
        assertThat(above(leaf)).isEqualTo(2);
        assertThat(database.number(WRONG)).isZero();
    }

    @Test
    void refusesARing() {
        var top = database.in(AnOrganisation::alone);
        var leaf = database.in(em -> AnOrganisation.below(em, AnOrganisation.below(em, top)));

        assertThatThrownBy(() -> move(top, leaf)).isInstanceOf(OrganisationInItself.class);
        assertThatThrownBy(() -> move(top, top)).isInstanceOf(OrganisationInItself.class);
        assertThatThrownBy(() -> move(top, -1L)).isInstanceOf(NoSuchOrganisation.class);
        assertThat(database.number(WRONG)).isZero();
    }

    @Test
    void ofMovesThatWouldMakeARingBetweenThemTheLastIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            var ring = IntStream.range(0, 8)
                    .mapToObj(each -> database.in(AnOrganisation::alone))
                    .toList();

            assertThat(refusedOf(ring))
                    .as("each comes below the next, the last below the first")
                    .isEqualTo(1);
            assertThat(database.number(WRONG)).isZero();
        }
    }

    private int refusedOf(List<Long> ring) throws Exception {
        var start = new CyclicBarrier(ring.size());
        var workers = Executors.newFixedThreadPool(ring.size());
        try {
            var moves = IntStream.range(0, ring.size())
                    .mapToObj(each -> (Callable<Void>) () -> {
                        start.await();
                        move(ring.get(each), ring.get((each + 1) % ring.size()));
                        return null;
                    })
                    .toList();
            int refused = 0;
            for (var move : workers.invokeAll(moves)) {
                try {
                    move.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(OrganisationInItself.class);
                    refused++;
                }
            }
            return refused;
        } finally {
            workers.shutdown();
        }
    }

    private void move(Long moved, Long parent) {
        database.run(em -> new OrganisationTree(em).move(moved, parent));
    }

    private boolean isBelow(Long ancestor, Long descendant) {
        return database.number("select count(*) from organisation_below where ancestor_id = " + ancestor
                        + " and descendant_id = " + descendant)
                == 1;
    }

    private long above(Long organisation) {
        return database.number("select count(*) from organisation_below where descendant_id = " + organisation);
    }
}
