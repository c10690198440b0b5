package telework.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what has to happen, and says what did not. */
public final class Await {

    private static final long PAUSE_MILLIS = 20;

    private Await() {}

    /** @param state told when it does not happen in time */
    public static void until(String event, Duration patience, BooleanSupplier happened, Supplier<?> state) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + patience + ": " + event + "\n" + state.get());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
