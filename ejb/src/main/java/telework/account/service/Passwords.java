package telework.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;

/** Keeps passwords as PBKDF2 hashes, at the cost that OWASP's Password Storage Cheat Sheet asks for (2023: 600,000 rounds). */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> COST =
            Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256", "Pbkdf2PasswordHash.Iterations", "600000");

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobodys;

    @PostConstruct
    void prepare() {
        hash.initialize(COST);
        nobodys = hash(UUID.randomUUID().toString().toCharArray());
    }

    String hash(char[] password) {
        return hash.generate(password);
    }

    boolean verify(char[] password, String kept) {
        return hash.verify(password, kept);
    }

    /** A hash that no password opens. */
    String nobodys() {
        return nobodys;
    }
}
