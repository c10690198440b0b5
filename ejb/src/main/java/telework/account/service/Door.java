package telework.account.service;

/**
 * An account that can be opened.
 *
 * @param recognised who it is, should the password be right
 * @param hash of the password that opens it
 */
public record Door(Recognised recognised, String hash) {}
