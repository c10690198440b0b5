package telework.seminar.service;

import telework.seminar.Seminar;

/** A seminar has come into being; observed in the same transaction. */
public record SeminarDrafted(Seminar seminar) {}
