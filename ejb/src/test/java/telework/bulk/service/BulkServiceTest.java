package telework.bulk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static telework.seminar.ASession.NOW;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.seminar.ASession;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NotInThisState;
import telework.seminar.Session;
import telework.seminar.Session.Status;
import telework.seminar.Sessions_;

@ParameterizedClass
@EnumSource(Database.class)
class BulkServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private Steps steps;
    private BulkService service;

    @BeforeEach
    void clear() {
        database.clear();
        steps = new Steps();
        service = new BulkService();
        service.step = steps;
        service.edits = BulkFixture.edits(null, CLOCK);
    }

    @Test
    void aPreviewTriesEachOnceInTheOrderOfTheChoiceAndDoesNothing() {
        var draft = make(ASession.withSeats(5).draft());
        var shown = make(ASession.withSeats(5));
        var other = make(ASession.withSeats(5).draft());

        var rows = service.preview(List.of(other, shown, draft, other), BulkOrder.of(BulkVerb.DISCARD));

        assertThat(rows).extracting(row -> row.choice().code()).containsExactly(other, shown, draft);
        assertThat(rows).extracting(BulkRow::isPossible).containsExactly(true, false, true);
        assertThat(List.of(status(draft), status(shown), status(other)))
                .containsExactly(Status.DRAFT, Status.PUBLISHED, Status.DRAFT);
    }

    @Test
    void doesWhatItCanAndTellsOfEachOtherWhyNot() {
        var first = make(ASession.withSeats(5).titled("初回").inReview());
        var returned = make(ASession.withSeats(5).titled("差し戻し").inReview());
        var edited = make(ASession.withSeats(5).titled("編集").inReview());
        var last = make(ASession.withSeats(5).titled("最終回").inReview());
        var agreed = choices(List.of(first, returned, edited, last), BulkVerb.PUBLISH);
        change(returned, Session::returnToDraft);
        change(
                edited,
                session -> session.getSeminar()
                        .describe(session.getSeminar().getContent().titled("別の題", null)));

        var outcomes = service.perform(agreed, BulkOrder.of(BulkVerb.PUBLISH));

        assertThat(outcomes)
                .extracting(BulkOutcome::code, BulkOutcome::title, BulkOutcome::isDone, BulkServiceTest::refusal)
                .containsExactly(
                        tuple(first, "初回", true, null),
                        tuple(returned, "差し戻し", false, NotInThisState.class),
                        tuple(edited, "別の題", false, EditedMeanwhile.class),
                        tuple(last, "最終回", true, null));
        assertThat(List.of(status(first), status(returned), status(edited), status(last)))
                .containsExactly(Status.PUBLISHED, Status.DRAFT, Status.IN_REVIEW, Status.PUBLISHED);
    }

    @Test
    void whatBreaksIsTakenBackAndSaidWhileTheOthersGoOn() {
        var codes = IntStream.range(0, 3)
                .mapToObj(each -> make(ASession.withSeats(5)))
                .toList();
        var agreed = choices(codes, BulkVerb.CLOSE);
        steps.breaking = codes.get(1);
        var logged = new ArrayList<LogRecord>();

        var outcomes = loggingTo(logged, () -> service.perform(agreed, BulkOrder.of(BulkVerb.CLOSE)));

        assertThat(outcomes)
                .extracting(BulkOutcome::isDone, BulkOutcome::broken, BulkServiceTest::refusal)
                .containsExactly(tuple(true, false, null), tuple(false, true, null), tuple(true, false, null));
        assertThat(codes.stream().map(this::status)).containsExactly(Status.CLOSED, Status.PUBLISHED, Status.CLOSED);
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).contains(steps.breaking);
            assertThat(record.getThrown()).hasRootCauseMessage("the machine is on fire");
        });
    }

    @Test
    void anOrderThatIsWrongItselfTouchesNothing() {
        var code = make(ASession.withSeats(5));
        var wrong = new BulkOrder(BulkVerb.THEME, null, null, " ", null, null);

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> service.preview(List.of(code), wrong));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> service.perform(List.of(new BulkChoice(code, "0.0")), wrong));
        assertThat(steps.asked).isEmpty();
        assertThat(status(code)).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void whatIsGoneIsToldAndStopsNone() {
        var gone = make(ASession.withSeats(5).draft());
        var stays = make(ASession.withSeats(5).draft());
        var agreed = choices(List.of(gone, stays), BulkVerb.DISCARD);
        service.perform(agreed.subList(0, 1), BulkOrder.of(BulkVerb.DISCARD));

        var outcomes = service.perform(agreed, BulkOrder.of(BulkVerb.DISCARD));

        assertThat(outcomes).extracting(BulkOutcome::isDone).containsExactly(false, true);
        assertThat(outcomes.get(0).title()).isEmpty();
        assertThat(database.number("select count(*) from session")).isZero();
    }

    @Test
    void noMoreAreDoneThanItsLimit() {
        var code = make(ASession.withSeats(5));
        var many = IntStream.rangeClosed(0, BulkService.MOST)
                .mapToObj(each -> new BulkChoice("tm2026-0000-" + each, "0.0"))
                .toList();

        assertThat(service.perform(many, BulkOrder.of(BulkVerb.CLOSE)))
                .hasSize(BulkService.MOST)
                .noneMatch(BulkOutcome::isDone);
        assertThat(status(code)).isEqualTo(Status.PUBLISHED);
    }

    private List<BulkChoice> choices(List<String> codes, BulkVerb verb) {
        return service.preview(codes, BulkOrder.of(verb)).stream()
                .map(BulkRow::choice)
                .toList();
    }

    private static <T> T loggingTo(List<LogRecord> records, Supplier<T> work) {
        var log = Logger.getLogger(BulkService.class.getName());
        Filter keep = record -> !records.add(record);
        log.setFilter(keep);
        try {
            return work.get();
        } finally {
            log.setFilter(null);
        }
    }

    private static Class<? extends Refusal> refusal(BulkOutcome outcome) {
        return outcome.refusal() == null ? null : outcome.refusal().getClass();
    }

    private String make(ASession session) {
        return database.in(session::in).getCode();
    }

    private void change(String code, Consumer<Session> change) {
        database.run(em -> change.accept(new Sessions_(em).byCode(code).orElseThrow()));
    }

    private Status status(String code) {
        return database.in(em -> new Sessions_(em).byCode(code).orElseThrow().getStatus());
    }

    /** Each call in a transaction of its own and each surprise wrapped, as EJBs are called. */
    private class Steps extends BulkStep {

        private final List<String> asked = new ArrayList<>();
        private String breaking;

        @Override
        public BulkRow attempt(String code, BulkOrder order) {
            asked.add(code);
            return in(step -> step.attempt(code, order));
        }

        @Override
        public void perform(String code, String version, BulkOrder order) {
            in(step -> {
                step.perform(code, version, order);
                if (code.equals(breaking)) {
                    throw new IllegalStateException("the machine is on fire");
                }
                return null;
            });
        }

        @Override
        public String title(String code) {
            asked.add(code);
            return in(step -> step.title(code));
        }

        private <T> T in(Function<BulkStep, T> work) {
            try {
                return database.in(em -> work.apply(BulkFixture.step(em, CLOCK)));
            } catch (IllegalStateException surprise) {
                throw new EJBException(surprise);
            }
        }
    }
}
