package telework.account.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has told the right password, and when. Whoever has a second factor is not in yet.
 *
 * @param caller the account's address
 * @param generation the account's, at that moment: a session holds as long as it stays the same
 * @param codeOwed whether a code of the second factor is asked for
 */
public record Recognised(Long account, String caller, int generation, boolean codeOwed, Instant at)
        implements Serializable {

    /** The same in another generation of the account. */
    Recognised in(int now) {
        return new Recognised(account, caller, now, codeOwed, at);
    }

    /** The same with the code told. */
    Recognised complete() {
        return new Recognised(account, caller, generation, false, at);
    }
}
