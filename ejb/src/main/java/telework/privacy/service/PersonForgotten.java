package telework.privacy.service;

/**
 * What became of a person's data.
 *
 * @param forgotten registrations without a name from now on
 * @param cancelled how many of them were still to come and have given their seat back
 * @param kept registrations that a hold forbids to forget
 * @param contacts entries in directories of firms that are gone
 */
public record PersonForgotten(int forgotten, int cancelled, int kept, int contacts) {}
