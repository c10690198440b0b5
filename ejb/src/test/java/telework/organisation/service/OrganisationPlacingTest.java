package telework.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.membership.NotPermitted;
import telework.membership.Role;
import telework.membership.service.AStaff;
import telework.membership.service.Access;
import telework.membership.service.AccessFixture;
import telework.organisation.AnOrganisation;
import telework.organisation.OrganisationEditedMeanwhile;
import telework.organisation.OrganisationInItself;
import telework.organisation.OrganisationLine;

/** Organisations are put into the tree by their form. Above stand own and other; below own a branch with a leaf. */
@ParameterizedClass
@EnumSource(Database.class)
class OrganisationPlacingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Function<EntityManager, Access> NATIONAL = AccessFixture::everywhere;

    @Parameter
    Database database;

    private Long above;
    private Long own;
    private Long other;
    private Long branch;
    private Long leaf;
    private Function<EntityManager, Access> organiser;

    @BeforeEach
    void plant() {
        database.run(em -> {
            above = AnOrganisation.alone(em);
            own = AnOrganisation.below(em, above);
            other = AnOrganisation.below(em, above);
            branch = AnOrganisation.below(em, own);
            leaf = AnOrganisation.below(em, branch);
            var email = AStaff.with(em, Role.ORGANISER, own, NOW.minus(Duration.ofDays(1)), null);
            organiser = other -> AccessFixture.of(other, CLOCK, email);
        });
    }

    @Test
    void showsThoseAboveFromTheTopAndThoseRightBelow() {
        var standing = standing(NATIONAL, branch);

        assertThat(standing.above()).extracting(OrganisationLine::id).containsExactly(above, own);
        assertThat(standing.below()).extracting(OrganisationLine::id).containsExactly(leaf);
        assertThat(standing.movable()).isTrue();
        assertThat(standing.free()).isTrue();
    }

    @Test
    void movesWithAllThatIsBelow() {
        move(NATIONAL, branch, other);
        assertThat(path(leaf)).containsExactly(above, other, branch);

        move(NATIONAL, branch, "");
        assertThat(path(leaf)).containsExactly(branch);
    }

    @Test
    void comesWhereItWasPutOrBelowItsBureau() {
        assertThat(path(add(NATIONAL, own))).containsExactly(above, own);
        assertThat(standing(NATIONAL, add(NATIONAL, "")).above())
                .extracting(OrganisationLine::name)
                .containsExactly("総務省", "関東総合通信局");
    }

    @Test
    void neverComesBelowItself() {
        assertThatThrownBy(() -> move(NATIONAL, own, leaf))
                .isInstanceOfSatisfying(
                        OrganisationInItself.class,
                        refusal -> assertThat(refusal.field()).contains("parent"));
        assertThatThrownBy(() -> move(NATIONAL, own, "../1")).isInstanceOf(Invalid.class);
        assertThat(path(own)).containsExactly(above);
        assertThat(parents(NATIONAL, own)).contains(above, other).doesNotContain(own, branch, leaf);
    }

    @Test
    void isMovedBySomebodyWithARightAtBothPlaces() {
        assertThatThrownBy(() -> move(organiser, branch, other)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> move(organiser, branch, "")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> move(organiser, own, other)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> add(organiser, other)).isInstanceOf(NotPermitted.class);
        assertThat(path(leaf)).containsExactly(above, own, branch);

        move(organiser, leaf, own);
        assertThat(path(leaf)).containsExactly(above, own);
        assertThat(path(add(organiser, branch))).containsExactly(above, own, branch);
    }

    @Test
    void isOfferedWhatTheCallerAnswersFor() {
        assertThat(parents(organiser, null)).containsExactlyInAnyOrder(own, branch, leaf);
        assertThat(parents(organiser, leaf)).containsExactlyInAnyOrder(own, branch);
        assertThat(standing(organiser, own).movable()).isFalse();
        assertThat(standing(organiser, branch).movable()).isTrue();
        assertThat(standing(organiser, branch).free()).isFalse();
    }

    @Test
    void ofTwoWhoMoveItAtOnceTheSecondIsTold() throws Exception {
        var opened = database.in(em -> OrganisationServiceFixture.in(em, CLOCK).open(branch));
        var start = new CyclicBarrier(2);
        var workers = Executors.newFixedThreadPool(2);
        try {
            var moves = Stream.of(other, above)
                    .map(parent -> (Callable<Void>) () -> {
                        start.await();
                        database.run(
                                em -> OrganisationServiceFixture.in(em, CLOCK).change(below(opened, parent)));
                        return null;
                    })
                    .toList();

            int refused = 0;
            for (var move : workers.invokeAll(moves)) {
                try {
                    move.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(OrganisationEditedMeanwhile.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
            assertThat(path(branch)).isIn(List.of(above, other), List.of(above));
        } finally {
            workers.shutdown();
        }
    }

    private void move(Function<EntityManager, Access> who, Long moved, Object parent) {
        database.run(em -> {
            var service = OrganisationServiceFixture.in(em, CLOCK, who.apply(em));
            service.change(below(service.open(moved), parent));
        });
    }

    private Long add(Function<EntityManager, Access> who, Object parent) {
        var typed = Map.of(
                "kind",
                "CHAMBER",
                "name",
                "見本商工会議所" + UUID.randomUUID(),
                "prefecture",
                "13",
                "parent",
                parent.toString());
        return database.in(em -> OrganisationServiceFixture.in(em, CLOCK, who.apply(em))
                .add(new OrganisationForm(null, null, typed, List.of())));
    }

    private static OrganisationForm below(OrganisationForm opened, Object parent) {
        var typed = new HashMap<>(opened.typed());
        typed.put("parent", parent.toString());
        return new OrganisationForm(opened.id(), opened.version(), typed, opened.served());
    }

    private List<Long> path(Long organisation) {
        return standing(NATIONAL, organisation).above().stream()
                .map(OrganisationLine::id)
                .toList();
    }

    private List<Long> parents(Function<EntityManager, Access> who, Long moved) {
        List<OrganisationLine> offered = database.in(
                em -> OrganisationServiceFixture.places(em, who.apply(em)).parents(moved));
        return offered.stream().map(OrganisationLine::id).toList();
    }

    private OrganisationStanding standing(Function<EntityManager, Access> who, Long organisation) {
        return database.in(
                em -> OrganisationServiceFixture.places(em, who.apply(em)).standing(organisation));
    }
}
