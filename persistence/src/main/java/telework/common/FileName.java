package telework.common;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is called when it is saved, on any system: without folders, control characters and signs that file systems
 * refuse. Names in any script are fine.
 */
public record FileName(String value) {

    /** Characters (code points), the extension included. */
    public static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** They make a name look as if it ended otherwise than it does. */
    private static final Pattern REORDERING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*;%]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICES = Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(?:\\..*)?");

    /** @param value as the browser sent it, perhaps with a path */
    public FileName {
        if (REORDERING.matcher(value).find()) {
            throw new InvalidValue("invalid.file.reordered");
        }
        var name = FOLDERS.matcher(value).replaceFirst("");
        name = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        if (EDGES.matcher(stem(name)).replaceAll("").isEmpty()) {
            throw new InvalidValue("invalid.file.nameless");
        }
        value = shortened(cleaned(name));
    }

    private static String cleaned(String given) {
        var name = EDGES.matcher(REFUSED.matcher(given).replaceAll("_")).replaceAll("");
        return DEVICES.matcher(name).matches() ? "_" + name : name;
    }

    private static String shortened(String name) {
        int surplus = name.codePointCount(0, name.length()) - LONGEST;
        if (surplus <= 0) {
            return name;
        }
        var stem = stem(name);
        int kept = Math.max(0, stem.codePointCount(0, stem.length()) - surplus);
        return stem.substring(0, stem.offsetByCodePoints(0, kept)) + name.substring(stem.length());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Without the dot; empty when there is none. */
    public Optional<String> extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(value.substring(dot + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
