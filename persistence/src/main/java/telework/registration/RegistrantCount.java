package telework.registration;

import telework.seminar.AdmissionKind;

/** How many registrations of a session are in one state, for one way to take part. */
public record RegistrantCount(Registration.Status status, AdmissionKind admission, Long people) {}
