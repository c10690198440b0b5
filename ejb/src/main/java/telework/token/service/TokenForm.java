package telework.token.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.Japan;
import telework.common.Line;
import telework.membership.Permission;
import telework.membership.service.LastDay;
import telework.token.ApiToken;
import telework.token.TokenGrant;

/**
 * What a token is to be, as typed; null where nothing was.
 *
 * @param organisation for which it acts
 * @param scopes names of permissions
 * @param until the last day on which it opens something, at most a year from now
 */
public record TokenForm(Long organisation, String name, List<String> scopes, String until) {

    public TokenForm {
        scopes = List.copyOf(scopes);
    }

    /** @throws telework.common.Invalid naming {@code name}, {@code scopes} or {@code until} */
    TokenGrant read(LocalDate today) {
        var check = new Check();
        var called = check.required("name", name, typed -> Line.of(typed, ApiToken.LONGEST_NAME));
        var allowed = readScopes(check);
        var end = check.required("until", until, typed -> lastDay(typed, today));
        check.orRefuse();
        return new TokenGrant(organisation, called, allowed, end);
    }

    private Set<Permission> readScopes(Check check) {
        var read = EnumSet.noneOf(Permission.class);
        for (var scope : scopes) {
            TokenGrant.GRANTABLE.stream()
                    .filter(permission -> permission.name().equals(scope))
                    .findFirst()
                    .ifPresentOrElse(read::add, () -> check.wrong("scopes", "invalid.choice"));
        }
        return read;
    }

    private static Instant lastDay(String typed, LocalDate today) {
        var end = LastDay.read(typed, today);
        var latest = today.plusYears(1);
        if (end.isAfter(latest.plusDays(1).atStartOfDay(Japan.TIME).toInstant())) {
            throw new InvalidValue("invalid.token.tooLong", latest);
        }
        return end;
    }
}
