package telework.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.common.Violation;
import telework.review.ReviewLine;
import telework.review.Verdict;
import telework.seminar.ASession;
import telework.seminar.EditedMeanwhile;
import telework.seminar.NotInThisState;
import telework.seminar.RegistrationPeriod;
import telework.seminar.SeminarContent;
import telework.seminar.Seminars_;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.Sessions_;

@ParameterizedClass
@EnumSource(Database.class)
class ReviewServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
        database.run(em -> {
            var accounts = new StaffAccounts_(em);
            var reviewer = new EmailAddress(ReviewFixture.REVIEWER);
            if (accounts.withEmail(reviewer).isEmpty()) {
                accounts.add(new StaffAccount(reviewer, "審査 花子", "-", false));
            }
        });
    }

    @Test
    void leadsADraftToThePublicAndKeepsWhoSaidWhat() {
        var code = make(ASession.withSeats(1).draft());

        review(reviews -> reviews.submit(code, " "));
        review(reviews -> reviews.sendBack(code, "会場の住所を\r\n確認してください。"));
        review(reviews -> reviews.submit(code, "直しました。"));
        review(reviews -> reviews.publish(code, version(code), null));

        assertThat(status(code)).isEqualTo(Session.Status.PUBLISHED);
        assertThat(history(code))
                .containsExactly(
                        new ReviewLine(NOW, "審査 花子", Verdict.PUBLISHED, null),
                        new ReviewLine(NOW, "審査 花子", Verdict.SUBMITTED, "直しました。"),
                        new ReviewLine(NOW, "審査 花子", Verdict.SENT_BACK, "会場の住所を\n確認してください。"),
                        new ReviewLine(NOW, "審査 花子", Verdict.SUBMITTED, null));
    }

    @Test
    void takesNothingInThatHasGaps() {
        var code = make(ASession.withSeats(1).draft());
        database.run(em -> new Sessions_(em)
                .byCode(code)
                .orElseThrow()
                .plan(new SessionPlan(null, RegistrationPeriod.UNTIL_THE_START, null, null)));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> review(reviews -> reviews.submit(code, null)))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("startsAt", "venue"));
        assertThat(status(code)).isEqualTo(Session.Status.DRAFT);
        assertThat(history(code)).isEmpty();
    }

    @Test
    void sendsNothingBackWithoutAReason() {
        var code = make(ASession.withSeats(1).inReview());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> review(reviews -> reviews.sendBack(code, "　")))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("remark"));
        assertThat(status(code)).isEqualTo(Session.Status.IN_REVIEW);
    }

    @Test
    void takesNoRemarkThatIsTooLong() {
        var code = make(ASession.withSeats(1).inReview());

        assertThatThrownBy(() -> review(reviews -> reviews.publish(code, version(code), "長".repeat(1001))))
                .isInstanceOf(Invalid.class);
        review(reviews -> reviews.publish(code, version(code), "長".repeat(1000)));
    }

    @Test
    void isTakenBackBeforeItIsDecidedOnAndNotAfterwards() {
        var code = make(ASession.withSeats(1).inReview());

        review(reviews -> reviews.withdraw(code));
        assertThat(status(code)).isEqualTo(Session.Status.DRAFT);

        assertThatThrownBy(() -> review(reviews -> reviews.withdraw(code))).isInstanceOf(NotInThisState.class);
        assertThat(history(code)).hasSize(1);
    }

    @Test
    void publishesOnlyWhatTheReviewerHasLookedAt() {
        var code = make(ASession.withSeats(1).inReview());
        var looked = version(code);
        database.run(em -> {
            var session = new Sessions_(em).byCode(code).orElseThrow();
            var seminar = new Seminars_(em).locked(session.getSeminar().getId()).orElseThrow();
            var content = seminar.getContent();
            seminar.describe(new SeminarContent(
                    "別の題名", null, content.description(), content.speakers(), content.fee(), content.contact()));
        });

        assertThatThrownBy(() -> review(reviews -> reviews.publish(code, looked, null)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThat(status(code)).isEqualTo(Session.Status.IN_REVIEW);
        assertThat(history(code)).isEmpty();
    }

    /** Each decision alone would do; only one is taken, and everybody else is told so. */
    @RepeatedTest(3)
    void isDecidedOnOnceHoweverManyDecideAtTheSameMoment() throws Exception {
        var code = make(ASession.withSeats(1).inReview());
        var version = version(code);
        var decisions = new ArrayList<Callable<String>>();
        for (int reviewer = 0; reviewer < 4; reviewer++) {
            decisions.add(() -> outcome("published", reviews -> reviews.publish(code, version, "問題ありません。")));
            decisions.add(() -> outcome("sent back", reviews -> reviews.sendBack(code, "日程を確認してください。")));
            decisions.add(() -> outcome("withdrawn", reviews -> reviews.withdraw(code)));
        }

        var outcomes = atOnce(decisions);

        assertThat(outcomes).filteredOn("NotInThisState"::equals).hasSize(decisions.size() - 1);
        assertThat(history(code)).hasSize(1);
        assertThat(status(code) == Session.Status.PUBLISHED).isEqualTo(outcomes.contains("published"));
    }

    private String outcome(String done, Consumer<ReviewService> step) {
        try {
            review(step);
            return done;
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static List<String> atOnce(List<Callable<String>> tasks) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var outcomes = new ArrayList<String>();
            for (var running : threads.invokeAll(tasks.stream()
                    .map(task -> (Callable<String>) () -> {
                        start.await();
                        return task.call();
                    })
                    .toList())) {
                outcomes.add(running.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private String make(ASession session) {
        return database.in(session::in).getCode();
    }

    private void review(Consumer<ReviewService> step) {
        database.run(em -> step.accept(ReviewFixture.in(em, CLOCK)));
    }

    private String version(String code) {
        return database.in(em -> ReviewFixture.in(em, CLOCK).open(code)).version();
    }

    private List<ReviewLine> history(String code) {
        return database.in(em -> ReviewFixture.in(em, CLOCK).history(code));
    }

    private Session.Status status(String code) {
        return database.in(em -> new Sessions_(em).byCode(code).orElseThrow().getStatus());
    }
}
