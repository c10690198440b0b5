package telework.token.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import telework.membership.Ground;
import telework.membership.Memberships;
import telework.membership.NotThere;
import telework.membership.Thing;
import telework.membership.service.Programs;
import telework.token.ApiToken;
import telework.token.ApiTokens;
import telework.token.Lending;
import telework.token.TokenCaller;

/** Why tokens may do something: the guard asks for it at each call, so that what has ended opens nothing more. */
@Dependent
public class TokenGrounds implements Programs {

    @Inject
    ApiTokens tokens;

    @Inject
    Memberships memberships;

    @Override
    public Optional<List<Ground>> grounds(String caller, Instant now) {
        return TokenCaller.read(caller)
                .map(token -> tokens.living(token.id(), now)
                        .map(living -> lent(living, now))
                        .orElse(List.of()));
    }

    /** Empty when its maker has no right there any more. */
    List<Ground> lent(ApiToken token, Instant now) {
        return lending(token.getOrganisationId()).to(token, memberships.grounds(token.getMadeBy(), now));
    }

    Lending lending(Long organisation) {
        var place = memberships.place(Thing.ORGANISATION, organisation).orElseThrow(NotThere::new);
        return new Lending(place, tokens.nameOf(organisation));
    }
}
