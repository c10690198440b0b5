package telework.seminar.service;

import telework.seminar.Session;

/** A draft is about to be deleted; whoever keeps something of it lets it go, in the same transaction. */
public record SessionDiscarded(Session session) {}
