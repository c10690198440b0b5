package telework.registration;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * How a registration is known outside: by a number that can be read out on the telephone, and by a secret that opens it.
 *
 * @param number 12 digits, random so that it tells nothing of how many there are
 * @param token 128 random bits, base64url; kept readable because every reminder carries the link again
 */
record Credentials(String number, String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long NUMBERS = 1_000_000_000_000L;
    private static final int TOKEN_BYTES = 16;

    static Credentials next() {
        var bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return new Credentials("%012d".formatted(RANDOM.nextLong(NUMBERS)), token);
    }
}
