package telework.registration.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import telework.registration.Applicant;
import telework.seminar.AdmissionKind;

/** A fingerprint that two requests share when they ask for the same. */
final class Digest {

    private Digest() {}

    static String of(String code, AdmissionKind kind, Applicant applicant) {
        var request = code + "\n" + kind + "\n" + applicant;
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
