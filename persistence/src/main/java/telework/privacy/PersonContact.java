package telework.privacy;

/** A person as contact of a firm. Kana, telephone and role may be null. */
public record PersonContact(Long id, String firm, String name, String kana, String telephone, String role) {}
