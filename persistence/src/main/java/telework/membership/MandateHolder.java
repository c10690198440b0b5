package telework.membership;

/** An organisation that may be given a mandate. */
public record MandateHolder(Long id, String name) {}
