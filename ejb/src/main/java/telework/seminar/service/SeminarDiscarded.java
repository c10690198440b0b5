package telework.seminar.service;

import telework.seminar.Seminar;

/** A seminar is about to be deleted with the last of its drafts; whoever keeps something of it lets it go. */
public record SeminarDiscarded(Seminar seminar) {}
