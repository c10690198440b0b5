package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.AdmissionKind.ONLINE;
import static telework.seminar.AdmissionKind.VENUE;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import telework.common.Database;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;

/**
 * The ledger of seats under histories that nobody has thought of, on both databases: step by step against {@link SeatRules},
 * and many at once against what must be true in whatever order they come. {@code -Djqwik.tries.default=1000} plays more.
 */
class SeatHistoriesTest {

    private static final int CALLERS = 6;

    @Property
    void oneAfterTheOtherTheyGoByTheRules(@ForAll("caps") Step.Resize caps, @ForAll("steps") List<Step> steps) {
        for (var database : Database.values()) {
            var rules = new SeatRules(caps);
            var history = new SeatHistory(database, caps);
            for (var step : steps) {
                var here = "after %s on %s".formatted(step, database);
                assertThat(history.take(step)).as("taken, " + here).isEqualTo(rules.take(step));
                assertThat(history.guests()).as("guests " + here).isEqualTo(rules.guests());
                assertThat(history.told())
                        .extracting(AdmissionLine::available)
                        .as("free " + here)
                        .containsExactly(rules.free(VENUE), rules.free(ONLINE));
            }
        }
    }

    @Property
    void allAtOnceNobodyIsKeptWaitingNorOvertakenAndNoSeatIsSoldTwice(
            @ForAll("caps") Step.Resize caps, @ForAll("crowds") List<List<Step>> crowd) throws Exception {
        for (var database : Database.values()) {
            var history = new SeatHistory(database, caps);
            playAtOnce(crowd, history);
            assertThat(history.miscounted()).as("miscounted on %s", database).isZero();
            assertThat(history.overbooked()).as("overbooked on %s", database).isZero();
            assertThat(history.overtaken()).as("overtaken on %s", database).isZero();
        }
    }

    /** While they play, somebody looks again and again whether there is a seat for one who waits. */
    private static void playAtOnce(List<List<Step>> crowd, SeatHistory history) throws Exception {
        var threads = Executors.newFixedThreadPool(crowd.size());
        try {
            var playing = crowd.stream()
                    .map(steps -> threads.submit(() -> steps.forEach(history::take)))
                    .toList();
            do {
                assertThat(history.keptWaiting()).as("kept waiting").isZero();
                Thread.sleep(5);
            } while (!playing.stream().allMatch(Future::isDone));
            for (var player : playing) {
                player.get();
            }
            assertThat(history.keptWaiting()).as("kept waiting in the end").isZero();
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> crowds() {
        return step().list().ofMinSize(3).ofMaxSize(8).list().ofSize(CALLERS);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMinSize(1).ofMaxSize(80).withSizeDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<Step.Resize> caps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 6).injectNull(0.2))
                .as(Step.Resize::new);
    }

    private Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(AdmissionKind.class).map(Step.Register::new)),
                Tuple.of(3, Arbitraries.integers().between(0, 20).map(Step.Cancel::new)),
                Tuple.of(2, caps()));
    }
}
