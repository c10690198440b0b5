package telework.speaker;

import telework.common.Plain;

/**
 * Whom one looks for in the directory.
 *
 * @param words of name, reading, affiliation or title; empty: any
 * @param all those who are not offered any more as well
 */
public record SpeakerSearch(String words, boolean all) {

    String pattern() {
        return Plain.likePattern(words);
    }
}
