package telework.organisation;

/** An organisation as lists offer it. */
public record OrganisationLine(Long id, String name) {}
