package telework.membership.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.clash.BoardSearch;
import telework.clash.Clash;
import telework.clash.Clashes;
import telework.common.Database;
import telework.eventlist.EventListImportLine;
import telework.eventlist.EventLists_;
import telework.mail.OutboxCount;
import telework.mail.OutboxLine;
import telework.mail.Outbox_;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.Scope;
import telework.membership.Thing;
import telework.organisation.AnOrganisation;
import telework.organisation.OrganisationLine;
import telework.organisation.Organisations_;
import telework.overview.DayCount;
import telework.overview.Load;
import telework.overview.Overviews;
import telework.seminar.SessionLine;
import telework.seminar.StaffSearch;
import telework.seminar.StaffSessions_;
import telework.template.TemplateLine;
import telework.template.Templates_;

/** Lists tell of one's own organisation and what is below it, and nothing of those beside and above. */
@ParameterizedClass
@EnumSource(Database.class)
class ScopeTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private String email;
    private Long own;
    private Map<Thing, Object> mine;
    private Map<Thing, Object> below;
    private Map<Thing, Object> beside;

    @BeforeEach
    void plant() {
        database.clear();
        database.run(em -> {
            var above = AnOrganisation.alone(em);
            own = AnOrganisation.below(em, above);
            mine = Belongings.of(em, own);
            below = Belongings.of(em, AnOrganisation.below(em, own));
            beside = Belongings.of(em, AnOrganisation.below(em, above));
            Belongings.of(em, above);
            email = AStaff.with(em, Role.CHAMBER_STAFF, own, NOW.minus(Duration.ofDays(1)), null);
        });
    }

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void ofSessions() {
        assertThat(this.<List<Long>>in((em, scope) -> new StaffSessions_(em)
                        .found(scope, StaffSearch.ALL, StaffSearch.Order.FILLING, false, 0, 100).stream()
                                .map(SessionLine::id)
                                .toList()))
                .containsExactlyInAnyOrderElementsOf(keys(Thing.SESSION));
        assertThat(this.<Long>in((em, scope) -> new StaffSessions_(em).count(scope, StaffSearch.ALL)))
                .isEqualTo(2);
        assertThat(this.<List<String>>in((em, scope) -> new StaffSessions_(em).codes(scope, StaffSearch.ALL, 100)))
                .hasSize(2);
    }

    @Test
    void ofOrganisations() {
        assertThat(this.<List<OrganisationLine>>in(
                        (em, scope) -> new Organisations_(em).below(scope.everywhere(), scope.tops())))
                .hasSize(2);
    }

    @Test
    void ofTemplatesListsAndMails() {
        assertThat(this.<List<TemplateLine>>in(
                        (em, scope) -> new Templates_(em).byName(scope.everywhere(), scope.tops())))
                .hasSize(2);
        assertThat(this.<List<EventListImportLine>>in(
                        (em, scope) -> new EventLists_(em).latestFirst(scope.everywhere(), scope.tops())))
                .hasSize(2);
        assertThat(this.<List<Long>>in((em, scope) -> new Outbox_(em)
                        .lines(scope, "", 0, 100).stream().map(OutboxLine::id).toList()))
                .containsExactlyInAnyOrderElementsOf(keys(Thing.MAIL));
        assertThat(this.<Long>in((em, scope) -> new Outbox_(em).count(scope, "DUE")))
                .isEqualTo(2);
        assertThat(this.<List<OutboxCount>>in((em, scope) -> new Outbox_(em).counts(scope.everywhere(), scope.tops())))
                .allMatch(count -> count.messages() == 2);
    }

    @Test
    void ofWhatNeedsAttention() {
        var concerns =
                in((em, scope) -> new Overviews(em).concerns(scope, NOW, Duration.ofDays(60), Duration.ofDays(60), 10));

        assertThat(concerns).isNotEmpty().allMatch(line -> keys(Thing.SESSION).contains(line.session()));
        assertThat(this.<List<Load>>in((em, scope) -> new Overviews(em).loads(scope, NOW)))
                .isEmpty();
        assertThat(this.<List<DayCount>>in(
                        (em, scope) -> new Overviews(em).registrations(scope, NOW.minus(Duration.ofDays(30)))))
                .isEmpty();
    }

    @Test
    void ofTheBoardWhichShowsWhatOthersHaveAnnouncedAndNotTheirDrafts() {
        assertThat(board()).containsExactlyInAnyOrderElementsOf(keys(Thing.SESSION));

        database.run(em -> em.createNativeQuery("update session set status = 'PUBLISHED' where id = ?1")
                .setParameter(1, beside.get(Thing.SESSION))
                .executeUpdate());

        assertThat(board()).hasSize(3).contains((Long) beside.get(Thing.SESSION));
    }

    @Test
    void ofTheWholeCountryForThoseWhoWorkForIt() {
        var national =
                database.in(em -> AStaff.with(em, Role.PROGRAMME_STAFF, null, NOW.minus(Duration.ofDays(1)), null));

        Scope scope = database.in(em -> AccessFixture.of(em, CLOCK, national).scope(Permission.LOOK));
        assertThat(scope).isEqualTo(Scope.EVERYWHERE);
    }

    @Test
    void ofNobodyIsNothing() {
        email = database.in(AStaff::nobody);

        assertThat(this.<Long>in((em, scope) -> new StaffSessions_(em).count(scope, StaffSearch.ALL)))
                .isZero();
        assertThat(this.<Long>in((em, scope) -> new Outbox_(em).count(scope, "")))
                .isZero();
    }

    private List<Long> board() {
        var days = new BoardSearch(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), "", "", "", "");
        return in((em, scope) -> new Clashes(em)
                .board(scope, days, 100).stream().map(Clash::session).toList());
    }

    private List<Long> keys(Thing thing) {
        return List.of((Long) mine.get(thing), (Long) below.get(thing));
    }

    private <T> T in(BiFunction<EntityManager, Scope, T> look) {
        return database.in(
                em -> look.apply(em, AccessFixture.of(em, CLOCK, email).scope(Permission.LOOK, Permission.MAIL)));
    }
}
