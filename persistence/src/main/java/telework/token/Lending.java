package telework.token;

import java.util.List;
import telework.membership.Ground;
import telework.membership.Place;

/**
 * The rights that are lent to tokens of an organisation: those that their makers have there now, and of them what the token is
 * for. So a token never opens more than its maker may, and nothing once its maker may nothing there.
 *
 * @param place where the organisation stands in the tree
 * @param organisation its name
 */
public record Lending(Place place, String organisation) {

    /** @param makers why the maker of the token may do something now */
    public List<Ground> to(ApiToken token, List<Ground> makers) {
        var scopes = token.getScopes();
        return makers.stream()
                .filter(ground -> place.isBelow(ground.top()))
                .map(ground -> ground.narrowed(place.organisation(), organisation, scopes))
                .filter(ground -> scopes.stream().anyMatch(ground::brings))
                .toList();
    }
}
