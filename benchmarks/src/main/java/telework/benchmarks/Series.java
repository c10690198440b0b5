package telework.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** The rounds of one kind of work. Those that warm up do not count, but what was done in them is remembered too. */
final class Series {

    private final Callable<Work> kind;
    private final List<Double> rates = new ArrayList<>();
    private long done;

    Series(Callable<Work> kind) {
        this.kind = kind;
    }

    void run(Load load, boolean counts) throws Exception {
        var round = load.run(kind);
        done += round.done();
        if (counts) {
            rates.add(round.perSecond());
        }
    }

    /** How often it was done, warming up included. */
    long done() {
        return done;
    }

    Figure rate() {
        return Figure.of(rates);
    }

    /** Round by round, so that what slows the machine down for a while slows down both. */
    Figure ratioTo(Series limit) {
        return Figure.of(IntStream.range(0, rates.size())
                .mapToObj(round -> rates.get(round) / limit.rates.get(round))
                .toList());
    }
}
