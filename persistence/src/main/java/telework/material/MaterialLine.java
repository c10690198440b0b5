package telework.material;

import java.time.Instant;

/**
 * A file as lists show it.
 *
 * @param size in bytes
 * @param digest SHA-256 of the content, in hexadecimal digits
 * @param visibleFrom null: from now on
 */
public record MaterialLine(
        Long id,
        String title,
        String fileName,
        FileType type,
        Long size,
        String digest,
        Audience audience,
        Instant visibleFrom,
        Instant uploadedAt,
        String uploadedBy) {

    public boolean isVisibleAt(Instant now) {
        return visibleFrom == null || !now.isBefore(visibleFrom);
    }
}
