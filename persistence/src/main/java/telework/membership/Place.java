package telework.membership;

import java.util.Set;

/**
 * Where a thing stands in the tree.
 *
 * @param organisation to which it belongs; null: to none, so that only a right in the whole country reaches it
 * @param above that organisation and all above it
 */
public record Place(Long organisation, Set<Long> above) {

    public Place {
        above = Set.copyOf(above);
    }

    /** Whether what holds for an organisation and all below it holds here. @param top null: the whole country */
    public boolean isBelow(Long top) {
        return top == null || above.contains(top);
    }
}
