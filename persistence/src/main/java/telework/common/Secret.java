package telework.common;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a door to whoever holds it, such as the end of a one-time link: told once, and kept as a hash only. With 256
 * random bits a plain hash is enough, for nobody can try them all.
 *
 * @param value 43 characters that an address can hold
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret next() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it. */
    public String hash() {
        return Sha256.hex(value);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
