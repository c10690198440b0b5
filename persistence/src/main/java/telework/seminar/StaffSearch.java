package telework.seminar;

import telework.common.Plain;

/**
 * What staff look for among all sessions.
 *
 * @param words empty: any
 * @param status name of a {@link Session.Status}; empty: any
 */
public record StaffSearch(String words, String status) {

    String pattern() {
        return Plain.likePattern(words);
    }
}
