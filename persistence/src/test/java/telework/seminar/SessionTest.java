package telework.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import telework.common.Invalid;
import telework.common.InvalidValue;
import telework.common.Violation;
import telework.seminar.Session.Status;

class SessionTest {

    private static final Instant START = NOW.plus(Duration.ofDays(7));

    @Test
    void welcomesPeopleFromPublicationUntilTheStart() {
        var session = ASession.withSeats(1).build();

        assertThatCode(() -> session.welcome(START.minusSeconds(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> session.welcome(START)).isInstanceOf(RegistrationClosed.class);
    }

    @Test
    void welcomesNobodyFromTheSecondItsPeriodEnds() {
        var session = ASession.withSeats(1).closingAt(NOW).build();

        assertThatCode(() -> session.welcome(NOW.minusSeconds(1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> session.welcome(NOW)).isInstanceOf(RegistrationClosed.class);
    }

    @Test
    void namesAllThatIsMissingBeforeItIsPublished() {
        var seminar = ASession.withSeats(1).draft().build().getSeminar();
        var empty = seminar.addSession();

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> empty.submit(NOW))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("startsAt", "capacity"));
    }

    @Test
    void isNotPublishedWithoutACapOrAVenue() {
        var session = ASession.withSeats(1).draft().build().getSeminar().addSession();
        session.admit(AdmissionKind.VENUE, null);
        session.plan(new SessionPlan(
                new Timetable(START, START.plusSeconds(60)), RegistrationPeriod.UNTIL_THE_START, null, null));

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> session.submit(NOW))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("venueCapacity", "venue"));
    }

    @Test
    void isNeitherSubmittedNorPublishedForThePast() {
        var session = ASession.withSeats(1).draft().build();

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> session.submit(START));
        assertThat(session.getStatus()).isEqualTo(Status.DRAFT);
        session.submit(START.minusSeconds(1));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> session.publish(START));
        assertThat(session.getStatus()).isEqualTo(Status.IN_REVIEW);
    }

    @Test
    void reachesThePublicThroughAReviewOnly() {
        var draft = ASession.withSeats(1).draft().build();
        assertThatThrownBy(() -> draft.publish(NOW)).isInstanceOf(NotInThisState.class);

        draft.submit(NOW);
        assertThat(draft.isPublic()).isFalse();
        assertThatThrownBy(() -> draft.welcome(NOW)).isInstanceOf(NoSuchSession.class);
        assertThatThrownBy(() -> draft.cancel("審査中")).isInstanceOf(NotInThisState.class);

        draft.publish(NOW);
        assertThat(draft.isPublic()).isTrue();
        assertThatThrownBy(draft::returnToDraft).isInstanceOf(NotInThisState.class);
    }

    @Test
    void becomesADraftAgainWhenItIsChangedInReview() {
        var session = ASession.withSeats(1).inReview().build();

        session.plan(new SessionPlan(null, RegistrationPeriod.UNTIL_THE_START, null, null));

        assertThat(session.getStatus()).isEqualTo(Status.DRAFT);
    }

    @Test
    void tellsCalendarsOfAnotherTimeAndNotOfAnotherPeriod() {
        var session = ASession.withSeats(1).build();
        var timetable = session.getTimetable();

        session.plan(new SessionPlan(timetable, new RegistrationPeriod(null, NOW), session.getVenue(), null));
        assertThat(session.getRevision()).isZero();

        var later = new Timetable(
                timetable.startsAt().plusSeconds(60), timetable.endsAt().plusSeconds(60));
        session.plan(new SessionPlan(later, RegistrationPeriod.UNTIL_THE_START, session.getVenue(), null));
        assertThat(session.getRevision()).isOne();
    }

    @Test
    void isCalledOffOnceAndNeverAsADraft() {
        var session = ASession.withSeats(1).build();
        session.cancel("講師の都合");

        assertThatThrownBy(() -> session.cancel("もう一度")).isInstanceOf(NotInThisState.class);
        assertThatThrownBy(() -> ASession.withSeats(1).draft().build().cancel("下書き"))
                .isInstanceOf(NotInThisState.class);
        assertThat(session.getRevision()).isOne();
    }

    @Test
    void endsAfterItStartsAndWithinAMonth() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Timetable(START, START));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Timetable(START, START.plus(Duration.ofDays(32))));
    }

    @Test
    void isNamedByTheSeminarAndItsPlaceInIt() {
        var seminar = ASession.withSeats(1).build().getSeminar();

        assertThat(seminar.addSession().getCode()).isEqualTo("tm2026-0001-2");
    }
}
