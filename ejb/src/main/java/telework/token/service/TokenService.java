package telework.token.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import telework.common.Japan;
import telework.common.service.Roles;
import telework.membership.Ground;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.token.ApiToken;
import telework.token.ApiTokens;
import telework.token.Lending;
import telework.token.TokenGrant;
import telework.token.TokenValue;

/** Makes and revokes what programs of an organisation come in with. Nobody lends what they may not do there themselves. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class TokenService {

    @Inject
    ApiTokens tokens;

    @Inject
    TokenGrounds grounds;

    @Inject
    Memberships memberships;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Those of one organisation, the ended ones too. */
    @Needs(Permission.MEMBERS)
    public List<TokenLine> of(@Of(Thing.ORGANISATION) Long organisation) {
        var now = clock.instant();
        var all = tokens.of(organisation);
        var lending = grounds.lending(organisation);
        var rights = all.stream()
                .map(ApiToken::getMadeBy)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), maker -> memberships.grounds(maker, now)));
        return all.stream()
                .map(token -> TokenLine.of(token, state(token, lending, rights.get(token.getMadeBy()), now)))
                .toList();
    }

    private static TokenLine.State state(ApiToken token, Lending lending, List<Ground> makers, Instant now) {
        if (token.getRevokedAt() != null) {
            return TokenLine.State.REVOKED;
        }
        if (!token.isLivingAt(now)) {
            return TokenLine.State.EXPIRED;
        }
        return lending.to(token, makers).isEmpty() ? TokenLine.State.WITHOUT_RIGHT : TokenLine.State.LIVING;
    }

    /** What the caller may lend to programs of an organisation; empty: they may make no token. */
    @Needs(Permission.MEMBERS)
    public List<Permission> lendable(@Of(Thing.ORGANISATION) Long organisation) {
        return access.covers(Permission.GRANT, organisation)
                ? TokenGrant.GRANTABLE.stream()
                        .filter(permission -> access.covers(permission, organisation))
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * Makes a token.
     *
     * @return what it opens with; nobody can tell it again
     * @throws telework.common.Invalid naming {@code name}, {@code scopes} or {@code until}
     * @throws NotPermitted when it were for what the caller may not do there
     */
    @Needs(Permission.GRANT)
    public TokenValue make(@Of(value = Thing.ORGANISATION, by = "organisation") TokenForm form) {
        var now = clock.instant();
        var grant = form.read(LocalDate.ofInstant(now, Japan.TIME));
        grant.scopes().forEach(scope -> access.require(scope, grant.organisation()));
        var value = TokenValue.next();
        tokens.add(new ApiToken(grant, value, access.email(), now));
        return value;
    }

    /** From now on it opens nothing. */
    @Needs(Permission.GRANT)
    public void revoke(@Of(Thing.API_TOKEN) Long id) {
        tokens.locked(id).orElseThrow(NotThere::new).revoke(access.email(), clock.instant());
    }
}
