package telework.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** How long calls took: each round gives one figure of its middle and one of its slow end. */
final class Timings {

    private final List<Long> round = new ArrayList<>();
    private final List<Double> middles = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    /** Takes the time of a call. */
    <T> T of(Call<T> call) throws Exception {
        long begin = System.nanoTime();
        var result = call.make();
        round.add(System.nanoTime() - begin);
        return result;
    }

    /** @param counts false while everything warms up */
    void endRound(boolean counts) {
        if (counts) {
            middles.add(percentile(round, 50));
            ends.add(percentile(round, 95));
        }
        round.clear();
    }

    /** By nearest rank, in milliseconds. */
    static double percentile(List<Long> nanos, int percent) {
        var sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(rank, 1) - 1) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    Figure p50() {
        return Figure.of(middles);
    }

    Figure p95() {
        return Figure.of(ends);
    }

    /** Round by round. */
    Figure p50To(Timings limit) {
        return ratio(middles, limit.middles);
    }

    Figure p95To(Timings limit) {
        return ratio(ends, limit.ends);
    }

    private static Figure ratio(List<Double> ours, List<Double> limits) {
        return Figure.of(IntStream.range(0, ours.size())
                .mapToObj(each -> ours.get(each) / limits.get(each))
                .toList());
    }

    /** What is timed. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws Exception;
    }
}
