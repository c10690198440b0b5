package telework.seminar.service;

import telework.seminar.Seminar;

/** A seminar has come into being as a copy of another; whoever keeps something of seminars copies it, in the same transaction. */
public record SeminarCopied(Seminar original, Seminar copy) {}
