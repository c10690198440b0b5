package telework.token.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import telework.common.Japan;
import telework.membership.Permission;
import telework.token.ApiToken;

/**
 * A token as lists tell it; what it opens with is kept by nobody here.
 *
 * @param scopes in the order of their rights
 * @param lastDay on which it opens something, in Japan
 * @param lastUsedAt to the minute; null: never
 */
public record TokenLine(
        Long id,
        String name,
        List<Permission> scopes,
        String madeBy,
        Instant madeAt,
        LocalDate lastDay,
        Instant lastUsedAt,
        State state) {

    /** Whether it opens something, and why not. */
    public enum State {
        LIVING,
        /** Its maker has no right there any more. */
        WITHOUT_RIGHT,
        EXPIRED,
        REVOKED
    }

    static TokenLine of(ApiToken token, State state) {
        return new TokenLine(
                token.getId(),
                token.getName(),
                token.getScopes().stream().sorted().toList(),
                token.getMadeBy(),
                token.getMadeAt(),
                LocalDate.ofInstant(token.getExpiresAt().minusNanos(1), Japan.TIME),
                token.getLastUsedAt(),
                state);
    }

    /** Whether there is still something to revoke. */
    public boolean revocable() {
        return state == State.LIVING || state == State.WITHOUT_RIGHT;
    }
}
