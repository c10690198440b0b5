package telework.bulk.service;

import telework.common.Refusal;

/**
 * What became of one of many sessions.
 *
 * @param refusal why it was refused; null unless it was
 * @param broken whether it failed for a reason that only the log can tell
 */
public record BulkOutcome(String code, String title, Refusal refusal, boolean broken) {

    public boolean isDone() {
        return refusal == null && !broken;
    }
}
