package telework.series.service;

import telework.common.Refusal;
import telework.seminar.Session;
import telework.seminar.service.SessionOffer;

/**
 * What becomes of one session of a series.
 *
 * @param before as it is
 * @param after as it will be; null unless it changes
 * @param people how many who registered will be told
 * @param refusal why it cannot change; null unless it cannot
 */
public record SeriesChange(Fate fate, SessionOffer before, SessionOffer after, int people, Refusal refusal) {

    /** What becomes of it. */
    public enum Fate {
        CHANGES,
        /** Already as the change would make it. */
        SAME,
        /** Not in the scope. */
        OUT_OF_SCOPE,
        /** Changed by itself before, and left as it is. */
        DETACHED,
        /** Begun or over. */
        PAST,
        CALLED_OFF,
        REFUSED
    }

    static SeriesChange left(Fate fate, SessionOffer offer) {
        return new SeriesChange(fate, offer, null, 0, null);
    }

    /** Without who registers meanwhile. */
    String mark() {
        return fate + " " + before.line() + " " + (after == null ? "" : after.line())
                + (refusal == null ? "" : refusal.key());
    }

    static int people(Session session) {
        return session.getAdmissions().stream()
                .mapToInt(admission -> admission.getConfirmed() + admission.getWaiting())
                .sum();
    }
}
