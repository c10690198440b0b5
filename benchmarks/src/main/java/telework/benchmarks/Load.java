package telework.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** As many callers as there are clients, each beginning anew as soon as it is answered, bounded in time and in number. */
final class Load implements AutoCloseable {

    private static final long MOST_CALLS = 100_000;

    private final int clients;
    private final long nanos;
    private final ExecutorService callers;

    Load(int clients, int seconds) {
        this.clients = clients;
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
        this.callers = Executors.newFixedThreadPool(clients);
    }

    /** One round of a kind of work; the first call that fails fails all. */
    Round run(Callable<Work> kind) throws Exception {
        var works = new ArrayList<Work>();
        try {
            for (int client = 0; client < clients; client++) {
                works.add(kind.call());
            }
            return run(works);
        } finally {
            for (var work : works) {
                work.close();
            }
        }
    }

    private Round run(List<Work> works) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        var calls = works.stream()
                .<Callable<Long>>map(work -> () -> callUntil(begin + nanos, work))
                .toList();
        long done = 0;
        for (var caller : callers.invokeAll(calls)) {
            done += caller.get();
        }
        return new Round(done, System.nanoTime() - begin);
    }

    private long callUntil(long end, Work work) throws Exception {
        long done = 0;
        while (System.nanoTime() - end < 0 && done < MOST_CALLS / clients) {
            work.once();
            done++;
        }
        return done;
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
