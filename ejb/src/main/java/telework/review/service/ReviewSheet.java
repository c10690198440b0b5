package telework.review.service;

import telework.seminar.service.SessionOffer;

/**
 * A session as a reviewer looks at it.
 *
 * @param version changes whenever the session or its seminar is saved
 */
public record ReviewSheet(SessionOffer offer, String version) {}
