package telework.account;

import java.time.Duration;
import telework.common.Sha256;

/**
 * How fast attempts to get in may follow each other: a few at once, then after pauses that double up to a longest one. Nobody
 * is locked out: after the pause the right answer is right.
 */
public enum Pace {
    /** Of one account. */
    ACCOUNT(5, Duration.ofMinutes(15)),
    /** From one address of the network, behind which a whole office may sit. */
    SOURCE(30, Duration.ofMinutes(5)),
    /** Of codes of the second factor, by whoever knows the password: six digits are soon tried through. */
    CODE(5, Duration.ofMinutes(15));

    /** After so long without an attempt all is forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration longest;

    Pace(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** How long the next attempt has to wait. @param failures so far, from 1 */
    public Duration pauseAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    String subject(String whose) {
        return Sha256.hex(name() + ":" + whose);
    }
}
