package telework.review;

import java.time.Instant;

/** A line of a session's history; remark is null when nothing was said. */
public record ReviewLine(Instant madeAt, String author, Verdict verdict, String remark) {}
