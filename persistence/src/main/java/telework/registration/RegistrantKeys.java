package telework.registration;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.EmailAddress;
import telework.common.Gojuon;
import telework.common.PersonName;
import telework.common.Plain;

/**
 * Under which a registration is found and sorted; both follow from what else the row says.
 *
 * @param search folded ({@link Plain#searchKey}). First the names and readings, whole and word by word, each after a line feed:
 *     they are found by how they begin. Then number, mailbox and firm, each after a tab: found by any part of them.
 * @param reading the place in a list in the order of the fifty sounds; names in Latin letters come after all others
 */
record RegistrantKeys(String search, String reading) {

    private static final char NAME = '\n';
    private static final char REST = '\t';
    private static final String KANA_FIRST = "1";
    private static final String THEN_LATIN = "2";

    static RegistrantKeys of(String number, PersonName name, EmailAddress email, String organisation) {
        return new RegistrantKeys(
                names(name) + rest(number, Objects.toString(email, null), organisation), reading(name));
    }

    /** For LIKE, escape character {@code !}: a word that begins a name or reading. */
    static String beginning(String word) {
        return "%" + NAME + escaped(word) + "%";
    }

    /** For LIKE, escape character {@code !}: a word that is part of number, mailbox or firm. */
    static String inside(String word) {
        return "%" + REST + "%" + escaped(word) + "%";
    }

    private static String names(PersonName name) {
        return Stream.of(spelt(name.familyName(), name.givenName()), spelt(name.familyNameKana(), name.givenNameKana()))
                .flatMap(words -> words)
                .distinct()
                .map(word -> NAME + word)
                .collect(Collectors.joining());
    }

    /** 山田太郎, 山田, 太郎: people leave out the blank, and parts may have blanks of their own. */
    private static Stream<String> spelt(Object family, Object given) {
        var both = Plain.searchKey(Objects.toString(family, "") + " " + Objects.toString(given, ""));
        var words = both.split(" ");
        return Stream.concat(Stream.of(both.replace(" ", "")), Arrays.stream(words))
                .filter(word -> !word.isEmpty());
    }

    private static String rest(String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(text -> REST + Plain.searchKey(text))
                .collect(Collectors.joining());
    }

    private static String reading(PersonName name) {
        if (name.familyNameKana() == null || name.givenNameKana() == null) {
            return THEN_LATIN + Plain.searchKey(name.full());
        }
        var family = name.familyNameKana().value();
        var given = name.givenNameKana().value();
        return KANA_FIRST + String.join(" ", Gojuon.base(family), Gojuon.base(given), family, given);
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
