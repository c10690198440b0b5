package telework.seminar.service;

/** What there is to attend, in numbers. */
public record ProgrammeFigures(long seminars, long sessions, int prefectures, int organisers, long seats) {}
