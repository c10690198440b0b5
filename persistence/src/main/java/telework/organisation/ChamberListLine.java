package telework.organisation;

import java.time.Instant;

/**
 * A list of chambers as pages show it.
 *
 * @param takenAt null while it is a proposal
 * @param takenBy null while it is a proposal
 */
public record ChamberListLine(
        Long id,
        String fileName,
        String encoding,
        Instant handedInAt,
        String handedInBy,
        Instant takenAt,
        String takenBy) {

    public boolean taken() {
        return takenAt != null;
    }
}
