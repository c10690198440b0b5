package telework.account.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who has told the right password, or is vouched for by a provider, and when. Whoever has a second factor is not in yet.
 *
 * @param caller the account's address
 * @param generation the account's, at that moment: a session holds as long as it stays the same
 * @param codeOwed whether a code of the second factor is asked for
 * @param vouched whether a provider says that there was a second factor already
 */
public record Recognised(Long account, String caller, int generation, boolean codeOwed, Instant at, boolean vouched)
        implements Serializable {

    /** By the password. */
    public Recognised(Long account, String caller, int generation, boolean codeOwed, Instant at) {
        this(account, caller, generation, codeOwed, at, false);
    }

    /** The same in another generation of the account. */
    public Recognised in(int now) {
        return new Recognised(account, caller, now, codeOwed, at, vouched);
    }

    /** The same with the code told. */
    Recognised complete() {
        return new Recognised(account, caller, generation, false, at, vouched);
    }
}
