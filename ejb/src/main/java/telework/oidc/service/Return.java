package telework.oidc.service;

import telework.account.service.Recognised;
import telework.common.Secret;
import telework.oidc.AnswerRefused;
import telework.oidc.Fault;

/**
 * What somebody brings back from the provider, in the address and beside it; null where there is none.
 *
 * @param error why the provider vouches for nobody
 * @param issuer who says to have answered (RFC 9207)
 * @param browser from the cookie
 * @param session who is signed in already
 * @param source the network address that they come from
 */
public record Return(
        Secret state,
        String code,
        String error,
        String issuer,
        Secret browser,
        Recognised session,
        String source,
        String language) {

    /** @throws AnswerRefused unless there is a code of that issuer */
    void check(String expected) {
        if (issuer != null && !issuer.equals(expected)) {
            throw new AnswerRefused(Fault.ISSUER);
        }
        if (error != null) {
            throw new AnswerRefused(Fault.DENIED);
        }
        if (code == null) {
            throw new AnswerRefused(Fault.CODE);
        }
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "Return";
    }
}
