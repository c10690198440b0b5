package telework.organisation;

/**
 * An organisation as visitors choose it.
 *
 * @param nameEn the Japanese one where there is no other
 */
public record OrganiserLine(Long id, String nameJa, String nameEn) {}
