package telework.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** People who register for some sessions, each once, taking the sessions in turn. */
final class Crowd {

    private static final AtomicLong PEOPLE = new AtomicLong();

    private final String name;
    private final List<String> sessions;

    /** @param sessions their codes */
    Crowd(String name, List<String> sessions) {
        this.name = name;
        this.sessions = List.copyOf(sessions);
    }

    /** How the codes of its sessions begin. */
    String name() {
        return name;
    }

    Person next() {
        long number = PEOPLE.incrementAndGet();
        return new Person(number, sessions.get((int) (number % sessions.size())));
    }

    /**
     * Somebody nobody has seen before.
     *
     * @param session the code of the session to register for
     */
    record Person(long number, String session) {

        String email() {
            return "visitor-" + number + "@example.jp";
        }

        String idempotencyKey() {
            return "bench-" + number;
        }
    }
}
