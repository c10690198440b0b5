package telework.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with the time: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and six digits, which every authenticator
 * app knows.
 *
 * @param secret shared with the app; 160 random bits (RFC 4226, 4)
 */
public record Totp(byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int BYTES = 20;
    private static final int CODES = 1_000_000;

    /** Steps that a clock may be ahead or behind, and a person slow (RFC 6238, 5.2 and 6). */
    private static final int SKEW = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;

    public static Totp next() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Totp(bits);
    }

    /** The step, counted from 1970, whose code was typed at the moment or a step beside it; empty for a wrong code. */
    public OptionalLong step(String typed, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - SKEW, current + SKEW)
                .filter(step -> code(step).equals(typed))
                .findFirst();
    }

    /** Six digits. */
    public String code(long step) {
        var hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return "%06d".formatted(number % CODES);
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", impossible);
        }
    }

    /** The secret as apps take it: Base32 (RFC 4648, 6), which needs no filling for 160 bits. */
    public String base32() {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte octet : secret) {
            bits = bits << Byte.SIZE | octet & 0xff;
            held += Byte.SIZE;
            while (held >= BITS_OF_A_LETTER) {
                held -= BITS_OF_A_LETTER;
                text.append(BASE32.charAt(bits >> held & 0x1f));
            }
        }
        return text.toString();
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Totp";
    }
}
