package telework.seminar.service;

import telework.seminar.Session;

/** A session in review was changed and so became a draft again; observed in the same transaction. */
public record LeftReview(Session session) {}
