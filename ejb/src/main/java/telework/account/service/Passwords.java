package telework.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps passwords as PBKDF2 hashes, at the cost that OWASP's Password Storage Cheat Sheet asks for (600,000 rounds of
 * HMAC-SHA-256). A hash names its own cost, so that one of another cost is still read.
 */
@ApplicationScoped
class Passwords {

    static final int ROUNDS = 600_000;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void prepare() {
        prepare(ROUNDS);
    }

    void prepare(int rounds) {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM, "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds)));
        nobodys = hash(UUID.randomUUID().toString().toCharArray());
    }

    String hash(char[] password) {
        return hash.generate(composed(password));
    }

    boolean verify(char[] password, String kept) {
        return hash.verify(composed(password), kept);
    }

    /** Whether the hash is of another cost than those made today. */
    boolean isOutdated(String kept) {
        return !cost(kept).equals(cost(nobodys));
    }

    /** A hash that no password opens. */
    String nobodys() {
        return nobodys;
    }

    /** Algorithm and rounds, which stand before salt and hash. */
    private static String cost(String kept) {
        return kept.replaceAll("^([^:]*:[^:]*):.*$", "$1");
    }

    /** The same letter may be typed in parts or as a whole (NIST SP 800-63B-4, 3.1.1.2: NFC). */
    private static char[] composed(char[] password) {
        return Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
    }
}
