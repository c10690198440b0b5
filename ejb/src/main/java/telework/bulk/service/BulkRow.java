package telework.bulk.service;

import telework.common.Refusal;
import telework.seminar.service.SessionOffer;

/**
 * One of many sessions, and whether it can be done.
 *
 * @param version of what was looked at
 * @param people how many have registered
 * @param siblings how many other sessions its seminar has
 * @param refusal why not; null when it can be done
 */
public record BulkRow(SessionOffer offer, String version, int people, int siblings, Refusal refusal) {

    public boolean isPossible() {
        return refusal == null;
    }

    /** What staff agree to when they agree to this. */
    public BulkChoice choice() {
        return new BulkChoice(offer.line().code(), version);
    }

    BulkRow refused(Refusal reason) {
        return new BulkRow(offer, version, people, siblings, reason);
    }
}
