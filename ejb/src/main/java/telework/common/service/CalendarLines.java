package telework.common.service;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar object to 75 octets (RFC 5545, 3.1), between characters. The library folds by Java's chars,
 * which makes Japanese lines too long and tears characters outside the basic plane apart.
 */
public final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private CalendarLines() {}

    public static String fold(String unfolded) {
        return unfolded.lines().map(CalendarLines::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int width = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(text);
            octets += width;
        }
        return folded.toString();
    }
}
