package telework.bulk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.organisation.Organisation;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NotInThisState;
import telework.seminar.Session;
import telework.seminar.Session.Status;
import telework.seminar.Sessions_;

@ParameterizedClass
@EnumSource(Database.class)
class BulkStepTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void aPreviewSaysWhatIsPossibleAndLeavesEverythingAsItIs() {
        var draft = make(ASession.withSeats(5).draft());
        var published = make(ASession.withSeats(5));

        assertThat(attempt(draft, BulkVerb.SUBMIT).isPossible()).isTrue();
        assertThat(attempt(draft, BulkVerb.DISCARD).isPossible()).isTrue();
        assertThat(attempt(draft, BulkVerb.CLOSE).refusal()).isInstanceOf(NotInThisState.class);
        assertThat(attempt(draft, BulkVerb.CANCEL).refusal()).isInstanceOf(NotInThisState.class);
        assertThat(attempt(published, BulkVerb.CANCEL).isPossible()).isTrue();
        assertThat(attempt(published, BulkVerb.SUBMIT).refusal()).isInstanceOf(NotInThisState.class);
        assertThat(attempt(published, BulkVerb.DISCARD).refusal()).isInstanceOf(NotInThisState.class);

        assertThat(status(draft)).isEqualTo(Status.DRAFT);
        assertThat(status(published)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void leadsADraftToThePublicAsItWasLookedAt() {
        var code = make(ASession.withSeats(5).draft());
        perform(attempt(code, BulkVerb.SUBMIT), BulkOrder.of(BulkVerb.SUBMIT));
        var shown = attempt(code, BulkVerb.PUBLISH);
        database.run(
                em -> new Sessions_(em).byCode(code).orElseThrow().getSeminar().offeredBy(organisation(em, "別の機関")));

        assertThatThrownBy(() -> perform(shown, BulkOrder.of(BulkVerb.PUBLISH))).isInstanceOf(EditedMeanwhile.class);
        perform(attempt(code, BulkVerb.PUBLISH), BulkOrder.of(BulkVerb.PUBLISH));
        assertThat(status(code)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void callsOffAndTellsWhoRegistered() {
        var code = make(ASession.withSeats(5));
        database.in(em ->
                Desk.in(em, CLOCK).register(ARegistration.of("one@example.jp").forSession(code)));
        var order = new BulkOrder(BulkVerb.CANCEL, "台風のため", null, null, null, null);

        var row = attempt(code, order);
        assertThat(row.people()).isOne();
        perform(row, order);

        assertThat(status(code)).isEqualTo(Status.CANCELLED);
        assertThat(database.number("select count(*) from outbox_message where kind = 'CALLED_OFF'"))
                .isOne();
    }

    @Test
    void movesTheDeadlineAndTakesRegistrationsAgain() {
        var code = make(ASession.withSeats(5));
        perform(attempt(code, BulkVerb.CLOSE), BulkOrder.of(BulkVerb.CLOSE));
        assertThat(status(code)).isEqualTo(Status.CLOSED);

        var order = new BulkOrder(BulkVerb.DEADLINE, null, null, null, "２日前", "17:00");
        perform(attempt(code, order), order);

        assertThat(status(code)).isEqualTo(Status.PUBLISHED);
        assertThat(database.<String>in(em -> new Sessions_(em)
                        .byCode(code)
                        .orElseThrow()
                        .getPeriod()
                        .closesAt()
                        .toString()))
                .isEqualTo("2026-11-07T08:00:00Z");
    }

    @Test
    void refusesADeadlineThatIsOverOrAfterTheStartOrNone() {
        var code = make(ASession.withSeats(5));

        assertThat(attempt(code, new BulkOrder(BulkVerb.DEADLINE, null, null, null, "7", "9:00"))
                        .refusal())
                .isInstanceOf(Invalid.class);
        assertThat(attempt(code, new BulkOrder(BulkVerb.DEADLINE, null, null, null, "0", "23:00"))
                        .refusal())
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> database.run(em -> BulkFixture.edits(em, CLOCK)
                        .check(new BulkOrder(BulkVerb.DEADLINE, null, null, null, "たくさん", ""))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void givesAnotherOrganiserAndOneMoreTheme() {
        var code = make(ASession.withSeats(5));
        var organiser = database.in(em -> organisation(em, "新しい機関").getId().toString());
        var hand = new BulkOrder(BulkVerb.ORGANISER, null, organiser, null, null, null);
        var tag = new BulkOrder(BulkVerb.THEME, null, null, "ICT", null, null);

        perform(attempt(code, hand), hand);
        perform(attempt(code, tag), tag);
        perform(attempt(code, tag), tag);

        database.run(em -> {
            var seminar = new Sessions_(em).byCode(code).orElseThrow().getSeminar();
            assertThat(seminar.getOrganisation().getName()).isEqualTo("新しい機関");
            assertThat(seminar.getThemes()).extracting(theme -> theme.getCode()).containsExactly("ICT");
        });
    }

    @Test
    void deletesADraft() {
        var code = make(ASession.withSeats(5).draft());
        perform(attempt(code, BulkVerb.DISCARD), BulkOrder.of(BulkVerb.DISCARD));

        assertThat(database.number("select count(*) from session")).isZero();
    }

    private String make(ASession session) {
        return database.in(session::in).getCode();
    }

    private BulkRow attempt(String code, BulkVerb verb) {
        return attempt(code, BulkOrder.of(verb));
    }

    private BulkRow attempt(String code, BulkOrder order) {
        return database.in(em -> BulkFixture.step(em, CLOCK).attempt(code, order));
    }

    private void perform(BulkRow row, BulkOrder order) {
        assertThat(row.refusal()).isNull();
        database.run(
                em -> BulkFixture.step(em, CLOCK).perform(row.offer().line().code(), row.version(), order));
    }

    private Session.Status status(String code) {
        return database.in(em -> new Sessions_(em).byCode(code).orElseThrow().getStatus());
    }

    private static Organisation organisation(EntityManager em, String name) {
        var organisation = new Organisation(Organisation.Kind.CHAMBER, name);
        em.persist(organisation);
        return organisation;
    }
}
