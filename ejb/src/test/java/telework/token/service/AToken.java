package telework.token.service;

import jakarta.persistence.EntityManager;
import telework.membership.Memberships;
import telework.membership.service.Programs;
import telework.token.ApiTokens_;

/** Programs with tokens, for tests. */
public final class AToken {

    private AToken() {}

    /** Those that the database knows. */
    public static Programs programs(EntityManager em) {
        return grounds(em);
    }

    static TokenGrounds grounds(EntityManager em) {
        var grounds = new TokenGrounds();
        grounds.tokens = new ApiTokens_(em);
        grounds.memberships = new Memberships(em);
        return grounds;
    }
}
