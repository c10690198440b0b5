package telework.firm;

import telework.common.EmailAddress;

/** A contact of a firm; what is not known is null. */
public record FirmContactLine(Long id, String name, String kana, EmailAddress email, String telephone, String role) {}
