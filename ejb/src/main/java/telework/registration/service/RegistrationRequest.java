package telework.registration.service;

import telework.registration.Applicant;
import telework.registration.RequestMark;
import telework.seminar.AdmissionKind;

/** A person's wish to take part in a session, with nothing wrong in it. */
public record RegistrationRequest(String code, AdmissionKind admission, Applicant applicant, RequestMark mark) {}
