package telework.token;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import telework.common.Secret;
import telework.common.Sha256;

/**
 * A token as its owner holds it: {@code twm_}, by which scanners of source code find one that has leaked, 256 random bits, and
 * a checksum (CRC-32), by which what is mistyped or invented is known without a question to the database.
 *
 * @param value shown once; kept as {@link #hash} only
 */
public record TokenValue(String value) {

    private static final String PREFIX = "twm_";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "([A-Za-z0-9_-]{43})([0-9a-f]{8})");

    public static TokenValue next() {
        var secret = Secret.next().value();
        return new TokenValue(PREFIX + secret + checksum(secret));
    }

    /** Empty for what no token looks like. */
    public static Optional<TokenValue> read(String told) {
        var match = SHAPE.matcher(told);
        return match.matches() && checksum(match.group(1)).equals(match.group(2))
                ? Optional.of(new TokenValue(told))
                : Optional.empty();
    }

    /**
     * What is kept of it. A slow hash as for passwords would make guessing dear; with 256 random bits it is hopeless as it is,
     * and each request would pay for it.
     */
    public String hash() {
        return Sha256.hex(value);
    }

    private static String checksum(String secret) {
        var crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(crc.getValue());
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "TokenValue";
    }
}
