package telework.registration.service;

import telework.common.Sha256;
import telework.registration.Applicant;
import telework.seminar.AdmissionKind;

/** A fingerprint that two requests share when they ask for the same. */
final class Digest {

    private Digest() {}

    static String of(String code, AdmissionKind kind, Applicant applicant) {
        return Sha256.hex(code + "\n" + kind + "\n" + applicant);
    }
}
