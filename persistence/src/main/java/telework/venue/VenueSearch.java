package telework.venue;

import telework.common.Plain;

/**
 * What is looked for in the directory.
 *
 * @param words of name or address; empty: any
 * @param prefecture code; empty: any
 * @param all those that are not offered any more as well
 */
public record VenueSearch(String words, String prefecture, boolean all) {

    String pattern() {
        return Plain.likePattern(words);
    }
}
