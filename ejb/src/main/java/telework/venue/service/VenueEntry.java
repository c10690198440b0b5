package telework.venue.service;

import telework.venue.VenueFacts;

/**
 * A venue's form read, with nothing wrong in it.
 *
 * @param prefecture code
 */
public record VenueEntry(String name, String address, String prefecture, VenueFacts facts) {}
