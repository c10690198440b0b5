package telework.membership.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.membership.Ground;
import telework.membership.LastAdministrator;
import telework.membership.MandateLine;
import telework.membership.Mandates_;
import telework.membership.MembershipLine;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.Permission;
import telework.membership.Role;
import telework.organisation.AnOrganisation;

@ParameterizedClass
@EnumSource(Database.class)
class MembershipServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int AT_ONCE = 8;

    @Parameter
    Database database;

    private Long bureau;
    private Long chamber;
    private Long other;
    private String organiser;
    private String somebody;

    @BeforeEach
    void plant() {
        database.run(em -> {
            em.createNativeQuery("delete from acting_for").executeUpdate();
            em.createNativeQuery("delete from mandate").executeUpdate();
            em.createNativeQuery("delete from membership").executeUpdate();
            bureau = AnOrganisation.alone(em);
            chamber = AnOrganisation.below(em, bureau);
            other = AnOrganisation.alone(em);
            organiser = AStaff.with(em, Role.ORGANISER, bureau, NOW.minus(Duration.ofDays(1)), null);
            somebody = AStaff.nobody(em);
        });
    }

    @Test
    void aRoleIsGrantedUntilTheEndOfItsLastDayInJapan() {
        grant(chamber, Role.CHAMBER_STAFF, "2026-11-05");

        assertThat(members()).singleElement().satisfies(line -> {
            assertThat(line.role()).isEqualTo(Role.CHAMBER_STAFF);
            assertThat(line.endsAt()).isEqualTo("2026-11-05T15:00:00Z");
            assertThat(line.grantedBy()).isEqualTo(organiser);
        });
        assertThat(mayEdit("2026-11-05T14:59:59Z")).isTrue();
        assertThat(mayEdit("2026-11-05T15:00:00Z")).isFalse();
    }

    @Test
    void grantingAgainChangesTheEndOfTheOneThatIsThere() {
        grant(chamber, Role.CHAMBER_STAFF, "2026-11-05");
        grant(chamber, Role.CHAMBER_STAFF, "");

        assertThat(members())
                .singleElement()
                .satisfies(line -> assertThat(line.endsAt()).isNull());
    }

    @Test
    void whatIsRevokedOpensNothingFromThatMoment() {
        grant(chamber, Role.CHAMBER_STAFF, null);

        run(em -> service(em).revoke(members().get(0).id()));

        assertThat(mayEdit(NOW.toString())).isFalse();
        assertThat(members())
                .singleElement()
                .satisfies(line -> assertThat(line.endsAt()).isEqualTo(NOW));
    }

    @Test
    void nobodyGrantsWhatTheyMayNotDoThemselves() {
        assertThatThrownBy(() -> grant(chamber, Role.AUDITOR, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> grant(null, Role.NATIONAL_ADMINISTRATOR, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> grant(other, Role.CHAMBER_STAFF, null)).isInstanceOf(NotPermitted.class);
        List<Role> grantable = database.in(em -> service(em).grantable(chamber));
        assertThat(grantable).containsExactly(Role.ORGANISER, Role.CHAMBER_STAFF, Role.RECEPTION, Role.CONSULTANT);
    }

    @Test
    void whatIsTypedWronglyIsToldByField() {
        assertThatThrownBy(() -> run(em ->
                        service(em).grant(new MembershipForm(chamber, "x", Role.PROGRAMME_STAFF.name(), "2026-11-01"))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactlyInAnyOrder("email", "until", "role"));
        assertThatThrownBy(() -> run(em -> service(em)
                        .grant(new MembershipForm(chamber, "nobody@example.jp", Role.RECEPTION.name(), null))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theSameGrantedManyTimesAtOnceIsHeldOnce() {
        atOnce(number -> () -> {
            grant(chamber, Role.RECEPTION, null);
            return null;
        });

        assertThat(members()).hasSize(1);
    }

    @Test
    void theSameMandateGivenManyTimesAtOnceIsHeldOnce() {
        atOnce(number -> () -> {
            run(em -> mandates(em).give(new MandateForm(chamber, other.toString(), "2026-12-31")));
            return null;
        });

        List<MandateLine> given = database.in(em -> mandates(em).of(chamber));
        assertThat(given).singleElement().satisfies(line -> {
            assertThat(line.holderId()).isEqualTo(other);
            assertThat(line.endsAt()).isEqualTo("2026-12-31T15:00:00Z");
        });
    }

    @Test
    void administratorsWhoRevokeEachOtherAtOnceLeaveOne() {
        var administrators = database.in(em -> IntStream.range(0, AT_ONCE)
                .mapToObj(
                        each -> AStaff.with(em, Role.NATIONAL_ADMINISTRATOR, null, NOW.minus(Duration.ofDays(1)), null))
                .toList());
        var ids = database.in(em -> new Memberships(em)
                .nationwide().stream().map(MembershipLine::id).toList());

        var refused = atOnce(number -> () -> {
            run(em -> service(em, administrators.get(number)).revoke(ids.get(number)));
            return null;
        });

        assertThat(refused).singleElement().isInstanceOf(LastAdministrator.class);
        assertThat(database.number(
                        "select count(*) from membership where role = 'NATIONAL_ADMINISTRATOR' and ends_at is null"))
                .isOne();
    }

    @Test
    void theLastAdministratorIsGivenNoEnd() {
        var last = database.in(
                em -> AStaff.with(em, Role.NATIONAL_ADMINISTRATOR, null, NOW.minus(Duration.ofDays(1)), null));

        assertThatThrownBy(() -> run(em -> service(em, last)
                        .grant(new MembershipForm(null, last, Role.NATIONAL_ADMINISTRATOR.name(), "2026-12-31"))))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void somebodyActsOnlyForThoseWhoGaveThemAMandate() {
        run(em -> mandates(em).give(new MandateForm(chamber, other.toString(), "2026-12-31")));
        var helper = database.in(em -> AStaff.with(em, Role.ORGANISER, other, NOW.minus(Duration.ofDays(1)), null));

        run(em -> own(em, helper).actFor(chamber));
        assertThat(database.in(em -> own(em, helper).chosen()).orElseThrow().giverId())
                .isEqualTo(chamber);
        assertThatThrownBy(() -> run(em -> own(em, helper).actFor(bureau))).isInstanceOf(Refusal.class);
        run(em -> own(em, helper).actFor(null));
        Optional<Ground> chosen = database.in(em -> own(em, helper).chosen());
        assertThat(chosen).isEmpty();
    }

    /** @return how those ended that were refused */
    private List<Throwable> atOnce(IntFunction<Callable<Void>> work) {
        var refused = new ArrayList<Throwable>();
        var gate = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new ArrayList<Future<Void>>();
            for (int number = 0; number < AT_ONCE; number++) {
                var task = work.apply(number);
                running.add(threads.submit(() -> {
                    gate.await();
                    return task.call();
                }));
            }
            gate.countDown();
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refused).allSatisfy(each -> assertThat(each).isInstanceOf(Refusal.class));
        return refused;
    }

    private void grant(Long organisation, Role role, String until) {
        run(em -> service(em).grant(new MembershipForm(organisation, somebody, role.name(), until)));
    }

    private List<MembershipLine> members() {
        return database.in(em -> service(em).of(chamber));
    }

    private boolean mayEdit(String moment) {
        var then = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return database.in(em -> AccessFixture.of(em, then, somebody).covers(Permission.EDIT, chamber));
    }

    private void run(Consumer<EntityManager> work) {
        database.run(work::accept);
    }

    private MembershipService service(EntityManager em) {
        return service(em, organiser);
    }

    private static MembershipService service(EntityManager em, String email) {
        var service = new MembershipService();
        service.memberships = new Memberships(em);
        service.access = AccessFixture.of(em, CLOCK, email);
        service.clock = CLOCK;
        return service;
    }

    private MandateService mandates(EntityManager em) {
        var service = new MandateService();
        service.mandates = new Mandates_(em);
        service.memberships = new Memberships(em);
        service.access = AccessFixture.of(em, CLOCK, organiser);
        service.clock = CLOCK;
        return service;
    }

    private static OwnRights own(EntityManager em, String email) {
        var own = new OwnRights();
        own.memberships = new Memberships(em);
        own.access = AccessFixture.of(em, CLOCK, email);
        return own;
    }
}
