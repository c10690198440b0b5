package telework.audit;

import java.util.Optional;

/**
 * What came out of going through the chain.
 *
 * @param head the last link that is as it should be
 * @param waiting entries that are committed and not yet in the chain
 * @param forgotten entries whose personal values have been forgotten
 * @param broken what is wrong with the first that is not as it should be, in English; empty when all is well
 */
public record ChainReport(ChainHead head, long waiting, long forgotten, Optional<String> broken) {

    public boolean isWhole() {
        return broken.isEmpty();
    }
}
