package telework.eventlist;

import java.time.Instant;

/** A list that was handed in. */
public record EventListImportLine(
        Long id, String fileName, String encoding, Instant importedAt, String importedBy, Long rows) {}
