package telework.audit;

import java.util.function.Supplier;

/**
 * Knows who acts on this thread. Requests say so as they begin and end; without a word it is the application itself. A
 * supplier, because who it is can change on the way: at the sign-in.
 */
public final class Callers {

    private static final ThreadLocal<Supplier<Caller>> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Long> ACTING_FOR = new ThreadLocal<>();

    private Callers() {}

    /** From now on until {@link #leave} this thread acts for that caller. */
    public static void enter(Supplier<Caller> caller) {
        CURRENT.set(caller);
        ACTING_FOR.remove();
    }

    /**
     * From now on the caller does things on behalf of an organisation. It is still true as the transaction commits, which
     * is after the call that was allowed by the mandate; the next such call says anew.
     *
     * @param organisation its key; null for nobody else
     */
    public static void actFor(Long organisation) {
        ACTING_FOR.set(organisation);
    }

    /** The request is over. */
    public static void leave() {
        CURRENT.remove();
        ACTING_FOR.remove();
    }

    /** Never null. */
    public static Caller current() {
        var caller = CURRENT.get();
        return caller == null ? Caller.SYSTEM : caller.get().actingFor(ACTING_FOR.get());
    }
}
