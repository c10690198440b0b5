package telework.membership.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Knows during a call to a service for staff who is at work, and for whom. */
@RequestScoped
public class Acting {

    private final Deque<Caller> callers = new ArrayDeque<>();

    /** Empty when the system does something by itself, as a timer does, and in what the public may call. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(callers.peek());
    }

    /** Does something in somebody's name; a call inside a call may be allowed by another right. */
    <T> T as(Caller caller, Callable<T> work) throws Exception {
        callers.push(caller);
        try {
            return work.call();
        } finally {
            callers.pop();
        }
    }
}
