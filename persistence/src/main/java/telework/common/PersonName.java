package telework.common;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * A person's name, family name first, with its reading.
 *
 * @param familyName as typed, in any script
 * @param givenName as typed, in any script
 * @param familyNameKana null only for a name in Latin letters
 * @param givenNameKana null only for a name in Latin letters
 */
@Embeddable
@Personal
public record PersonName(String familyName, String givenName, Kana familyNameKana, Kana givenNameKana) {

    /** Characters (code points) that either part may have. */
    public static final int LONGEST = 50;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’. \\-]+");

    /** One part of a name, trimmed. */
    public static String part(String typed) {
        return Line.of(typed, LONGEST);
    }

    /** Whether the part reads itself, so that no kana need be asked for. */
    public static boolean isLatin(String part) {
        return LATIN.matcher(part).matches();
    }

    /** Family name first, as everywhere in Japan. */
    public String full() {
        return familyName + " " + givenName;
    }

    /** As the language writes names: in English the family name comes last. */
    public String in(String language) {
        return "en".equals(language) ? givenName + " " + familyName : full();
    }

    /** The reading, or the empty text for a name in Latin letters without one. */
    public String kana() {
        return familyNameKana == null || givenNameKana == null ? "" : familyNameKana + " " + givenNameKana;
    }
}
