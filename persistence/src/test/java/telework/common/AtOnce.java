package telework.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do the same at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in no order; what one of them throws comes out. @param work knows which one it is, from 0 */
    public static <T> List<T> times(int callers, IntFunction<T> work) {
        var barrier = new CyclicBarrier(callers);
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var calls = new ArrayList<Callable<T>>();
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                calls.add(() -> together(barrier, work, number));
            }
            var answers = new ArrayList<T>();
            for (Future<T> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T together(CyclicBarrier barrier, IntFunction<T> work, int number)
            throws InterruptedException, BrokenBarrierException {
        barrier.await();
        return work.apply(number);
    }
}
