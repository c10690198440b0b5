package telework.series.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Japan;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.CapacityTooSmall;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Session;
import telework.seminar.service.SeminarFixture;
import telework.seminar.service.SessionForm;
import telework.series.AllSeries_;
import telework.series.NoSuchSeries;
import telework.series.service.SeriesChange.Fate;

/** A series of four Tuesdays in November, 14:00 to 16:00, published on the second of the month. */
@ParameterizedClass
@EnumSource(Database.class)
class SeriesEditingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private Long series;
    private List<String> codes;

    @BeforeEach
    void makeASeries() {
        database.clear();
        var model = database.in(ASession.withSeats(10).draft()::in).getCode();
        var form = new SeriesForm(
                Map.of(
                        "pace", "WEEKLY",
                        "nth", "FIRST",
                        "from", "2026-11-01",
                        "until", "2026-11-30",
                        "startsAt", "14:00",
                        "endsAt", "16:00",
                        "closesDays", "1",
                        "closesAt", "17:00",
                        "arrangement", "ROTATING"),
                List.of("TUESDAY"));
        series = database.in(em -> {
            var making = SeriesFixture.making(em, CLOCK);
            var keys = making.preview(model, form).rows().stream()
                    .map(SeriesPreview.Row::key)
                    .toList();
            return making.make(model, form, keys);
        });
        database.run(em -> new AllSeries_(em).sessions(series).forEach(session -> {
            session.submit(NOW.minus(Duration.ofDays(1)));
            session.publish(NOW.minus(Duration.ofDays(1)));
        }));
        codes = sessions().stream().map(Session::getCode).toList();
    }

    @Test
    void showsWhatChangesAndWhomItIsToldBeforeAnythingIsDone() {
        register(1, "one");
        register(2, "two");
        register(2, "three");

        var run = preview(0, Map.of("startsAt", "13:00"), Scope.ALL);

        assertThat(run.done()).isFalse();
        assertThat(fates(run)).containsOnly(Fate.CHANGES);
        assertThat(run.changes()).extracting(SeriesChange::people).containsExactly(0, 1, 2, 0);
        assertThat(starts()).containsExactly("14:00", "14:00", "14:00", "14:00");
        assertThat(mails()).isZero();
    }

    @Test
    void doesWhatWasShownAndTellsEachOnce() {
        register(1, "one");
        register(2, "two");

        assertThat(apply(0, Map.of("startsAt", "13:00"), Scope.ALL).done()).isTrue();

        assertThat(starts()).containsExactly("13:00", "13:00", "13:00", "13:00");
        assertThat(mails()).isEqualTo(2);
        assertThat(sessions()).allMatch(session -> session.getRevision() == 1);
    }

    @Test
    void thisAndFollowingLeavesTheEarlierAsTheyAre() {
        var run = apply(2, Map.of("startsAt", "13:00"), Scope.FOLLOWING);

        assertThat(fates(run)).containsExactly(Fate.OUT_OF_SCOPE, Fate.OUT_OF_SCOPE, Fate.CHANGES, Fate.CHANGES);
        assertThat(starts()).containsExactly("14:00", "14:00", "13:00", "13:00");
    }

    @Test
    void movesTheOthersByAsManyDays() {
        apply(1, Map.of("day", "2026-11-11", "closesOn", "2026-11-10"), Scope.FOLLOWING);

        assertThat(sessions())
                .extracting(session -> session.getDay().getDayOfMonth())
                .containsExactly(3, 11, 18, 25);
        assertThat(sessions().get(3).getPeriod().closesAt()).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(sessions().get(3).getOccurrence().orElseThrow().plannedOn()).isEqualTo("2026-11-24");
    }

    @Test
    void changesOnlyWhatWasChanged() {
        saveAlone(2, Map.of("venue", "別の会館", "address", "千代田区別町1"));
        run(0, Map.of("onlineUrl", "https://meet.example.jp/new"), Scope.ALL, true);

        assertThat(sessions())
                .extracting(session -> session.getVenue().getName())
                .containsExactly("見本会館 3階", "見本会館 3階", "別の会館", "見本会館 3階");
        assertThat(sessions()).allMatch(session -> "https://meet.example.jp/new".equals(session.getOnlineUrl()));
    }

    @Test
    void leavesWhatWasChangedByItselfUnlessAskedTo() {
        saveAlone(1, Map.of("startsAt", "10:00", "endsAt", "12:00"));
        assertThat(sessions())
                .extracting(session -> session.getOccurrence().orElseThrow().detached())
                .containsExactly(false, true, false, false);

        var run = apply(0, Map.of("startsAt", "13:00"), Scope.ALL);
        assertThat(fates(run)).containsExactly(Fate.CHANGES, Fate.DETACHED, Fate.CHANGES, Fate.CHANGES);
        assertThat(starts()).containsExactly("13:00", "10:00", "13:00", "13:00");

        run(0, Map.of("startsAt", "11:30"), Scope.ALL, true);
        assertThat(starts()).containsExactly("11:30", "11:30", "11:30", "11:30");
    }

    @Test
    void wordsOfTheSeminarDetachNothing() {
        saveAlone(1, Map.of("speakers", "別の講師"));

        assertThat(sessions())
                .noneMatch(session -> session.getOccurrence().orElseThrow().detached());
    }

    @Test
    void touchesNothingThatIsCalledOffHeldOrBegun() {
        database.run(em -> SeminarFixture.in(em, CLOCK).cancel(codes.get(3), "講師の都合"));
        var later = Clock.fixed(sessions().get(0).getTimetable().startsAt(), ZoneOffset.UTC);

        var run = database.in(em ->
                SeriesFixture.editing(em, later).run(form(1, Map.of("startsAt", "13:00")), Scope.ALL, false, null));

        assertThat(fates(run)).containsExactly(Fate.PAST, Fate.CHANGES, Fate.CHANGES, Fate.CALLED_OFF);
    }

    @Test
    void changesAllOrNone() {
        register(2, "one");
        register(2, "two");

        var run = preview(0, Map.of("venueCapacity", "1"), Scope.ALL);
        assertThat(fates(run)).containsExactly(Fate.CHANGES, Fate.CHANGES, Fate.REFUSED, Fate.CHANGES);
        assertThat(run.changes().get(2).refusal()).isInstanceOf(CapacityTooSmall.class);

        var again = database.in(em -> SeriesFixture.editing(em, CLOCK)
                .run(form(0, Map.of("venueCapacity", "1")), Scope.ALL, false, run.mark()));
        assertThat(again.done()).isFalse();
        assertThat(database.number("select count(*) from admission where capacity = 10"))
                .isEqualTo(5);
    }

    @Test
    void refusesADayInThePast() {
        var past = preview(3, Map.of("day", "2026-11-17", "closesOn", "2026-11-16"), Scope.ALL);

        assertThat(fates(past)).containsExactly(Fate.REFUSED, Fate.CHANGES, Fate.CHANGES, Fate.CHANGES);
        assertThat(past.isPossible()).isFalse();
    }

    @Test
    void isDoneOnlyAsItWasShown() {
        var shown = preview(0, Map.of("startsAt", "13:00"), Scope.ALL).mark();
        database.run(em -> SeminarFixture.in(em, CLOCK).cancel(codes.get(2), "講師の都合"));

        var run = database.in(em ->
                SeriesFixture.editing(em, CLOCK).run(form(0, Map.of("startsAt", "13:00")), Scope.ALL, false, shown));

        assertThat(run.done()).isFalse();
        assertThat(fates(run)).containsExactly(Fate.CHANGES, Fate.CHANGES, Fate.CALLED_OFF, Fate.CHANGES);
        assertThat(starts()).containsOnly("14:00");
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertakenAndOneThatIsWrong() {
        var stale = form(0, Map.of("startsAt", "13:00"));
        saveAlone(0, Map.of("startsAt", "9:00"));

        assertThatThrownBy(() ->
                        database.run(em -> SeriesFixture.editing(em, CLOCK).run(stale, Scope.ALL, false, null)))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> preview(0, Map.of("title", " ", "startsAt", "25:00"), Scope.ALL));
    }

    @Test
    void knowsWhatIsNoSeries() {
        var single = database.in(ASession.withSeats(1)::in).getCode();

        assertThatThrownBy(() ->
                        database.run(em -> SeriesFixture.editing(em, CLOCK).of(single)))
                .isInstanceOf(NoSuchSeries.class);
    }

    @Test
    void whoeverRegistersMeanwhileIsToldOrRegistersForWhatIsNew() {
        var work = new ArrayList<Callable<String>>();
        IntStream.range(0, 32)
                .forEach(i -> work.add(() -> {
                    register(i % 4, "visitor" + i);
                    return "REGISTERED";
                }));
        IntStream.range(0, 3)
                .forEach(i -> work.add(5 * (i + 1), () -> {
                    try {
                        return apply(i, Map.of("startsAt", "1" + i + ":30"), Scope.ALL)
                                        .done()
                                ? "DONE"
                                : "SHOWN_AGAIN";
                    } catch (EditedMeanwhile overtaken) {
                        return "OVERTAKEN";
                    }
                }));

        var outcomes = atOnce(work);

        assertThat(outcomes).filteredOn("REGISTERED"::equals).hasSize(32);
        assertThat(outcomes).contains("DONE");
        assertThat(starts().stream().distinct()).hasSize(1);
        assertThat(database.number("""
                select count(*) from (select r.id from registration r join session s on s.id = r.session_id
                left join outbox_message m on m.about_id = r.id and m.kind = 'CHANGED'
                group by r.id, s.revision having count(m.id) > s.revision) t""")).isZero();
        assertThat(database.number("select count(*) from registration where status = 'CONFIRMED'"))
                .isEqualTo(database.number("select sum(confirmed) from admission"));
    }

    private SeriesRun preview(int index, Map<String, String> changes, Scope scope) {
        return database.in(em -> SeriesFixture.editing(em, CLOCK).run(form(index, changes), scope, false, null));
    }

    private SeriesRun apply(int index, Map<String, String> changes, Scope scope) {
        return run(index, changes, scope, false);
    }

    private SeriesRun run(int index, Map<String, String> changes, Scope scope, boolean detachedToo) {
        var form = form(index, changes);
        var shown = database.in(em -> SeriesFixture.editing(em, CLOCK).run(form, scope, detachedToo, null));
        return database.in(em -> SeriesFixture.editing(em, CLOCK).run(form, scope, detachedToo, shown.mark()));
    }

    private void saveAlone(int index, Map<String, String> changes) {
        var form = form(index, changes);
        database.run(em -> SeminarFixture.editing(em, CLOCK).save(form));
    }

    private SessionForm form(int index, Map<String, String> changes) {
        var form = database.in(em -> SeminarFixture.editing(em, CLOCK).open(codes.get(index)));
        var typed = new HashMap<>(form.typed());
        typed.putAll(changes);
        return new SessionForm(form.code(), form.version(), typed, List.of());
    }

    private void register(int index, String name) {
        database.in(em -> Desk.in(em, CLOCK)
                .register(ARegistration.of(name + "@example.jp").forSession(codes.get(index))));
    }

    private List<Session> sessions() {
        return database.in(em -> new AllSeries_(em).sessions(series));
    }

    private List<String> starts() {
        return sessions().stream()
                .map(session -> LocalTime.ofInstant(session.getTimetable().startsAt(), Japan.TIME)
                        .toString())
                .toList();
    }

    private long mails() {
        return database.number("select count(*) from outbox_message where kind = 'CHANGED'");
    }

    private static List<Fate> fates(SeriesRun run) {
        return run.changes().stream().map(SeriesChange::fate).toList();
    }

    private static List<String> atOnce(List<Callable<String>> tasks) {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(SeriesEditingTest::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError("A caller was left without an answer", failed);
        }
    }
}
