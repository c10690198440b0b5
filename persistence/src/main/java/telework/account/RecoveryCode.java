package telework.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import telework.common.Plain;
import telework.common.Sha256;

/**
 * Opens once in place of a code of the app. 120 random bits: beyond the reach of trying, also for whoever has the hash
 * (OWASP ASVS 5.0, 6.5.2: from 112 bits on a plain hash is enough).
 *
 * @param value 24 letters and digits without those that look alike
 */
public record RecoveryCode(String value) {

    /** How many an account has at once. */
    public static final int MANY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    public static List<RecoveryCode> fresh() {
        return Stream.generate(RecoveryCode::next).limit(MANY).toList();
    }

    private static RecoveryCode next() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it, whatever the case, the width and the gaps. */
    public static RecoveryCode typed(String text) {
        return new RecoveryCode(Plain.width(text).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** ABCD-EFGH-JKLM-NPQR-STUV-WXYZ */
    public String grouped() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> value.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }

    /** What is kept; of another account it is another. */
    public String hash(Long account) {
        return Sha256.hex(account + ":" + value);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
