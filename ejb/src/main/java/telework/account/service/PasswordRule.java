package telework.account.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telework.common.EmailAddress;
import telework.common.Plain;
import telework.common.Violation;

/**
 * What a new password must be, after NIST SP 800-63B-4 (3.1.1.2) and the guidance of the Ministry of Internal Affairs and
 * Communications: long, and not made of what everybody tries first. Neither asks for kinds of characters or for a change now
 * and then, so we do not.
 */
final class PasswordRule {

    /** NIST's least for a password that is the only factor. Characters are code points. */
    static final int SHORTEST = 15;

    static final int LONGEST = 128;

    /** Characters that have to be left when the words everybody knows are taken out. */
    private static final int OWN = 6;

    private static final int DISTINCT = 5;
    private static final int SHORTEST_WORD = 3;
    private static final List<String> COMMON = read();

    private PasswordRule() {}

    /** What is wrong with it; empty when nothing is. */
    static Optional<Violation> check(String field, String typed, EmailAddress owner) {
        var password = Objects.toString(typed, "");
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(new Violation(field, "invalid.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(new Violation(field, "invalid.password.long", LONGEST));
        }
        return isGuessed(password, owner)
                ? Optional.of(new Violation(field, "invalid.password.common"))
                : Optional.empty();
    }

    private static boolean isGuessed(String password, EmailAddress owner) {
        var rest = Plain.width(password).toLowerCase(Locale.ROOT);
        boolean monotonous = rest.codePoints().distinct().count() < DISTINCT;
        for (var word : words(owner)) {
            rest = rest.replace(word, " ");
        }
        return monotonous
                || rest.codePoints().filter(Character::isLetterOrDigit).count() < OWN;
    }

    /** Longest first, lest a part of a word hides the word. */
    private static List<String> words(EmailAddress owner) {
        var own = Arrays.stream(owner.value().split("[^a-z0-9]+")).filter(part -> part.length() >= SHORTEST_WORD);
        return Stream.concat(COMMON.stream(), own)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> read() {
        var file = PasswordRule.class.getResourceAsStream("/telework/account/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
