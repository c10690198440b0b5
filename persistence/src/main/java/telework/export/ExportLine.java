package telework.export;

import java.time.Instant;

/**
 * A row of the list of exports.
 *
 * @param requestedBy the mailbox of the account
 * @param total how many rows it will have; 0 until it is begun
 * @param bytes of the table
 * @param substitutions characters that were replaced
 * @param expiresAt when it is deleted; null until it is finished
 */
public record ExportLine(
        Long id,
        String session,
        ExportFormat format,
        ExportJob.Status status,
        String requestedBy,
        Instant requestedAt,
        Long total,
        Long done,
        Long bytes,
        Long substitutions,
        Instant expiresAt) {

    /** Whether somebody is at work on it, or soon will be. */
    public boolean isUnderWay() {
        return status == ExportJob.Status.QUEUED || status == ExportJob.Status.RUNNING;
    }

    public boolean isDone() {
        return status == ExportJob.Status.DONE;
    }

    public boolean isFailed() {
        return status == ExportJob.Status.FAILED;
    }

    /** From 0 to 100; the last per cent comes with the end. */
    public int percent() {
        return isDone() ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
