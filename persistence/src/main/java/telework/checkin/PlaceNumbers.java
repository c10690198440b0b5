package telework.checkin;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import telework.common.Check;
import telework.common.Plain;

/**
 * Numbers of lines as they are typed from a sheet of paper: {@code 1-12, 15 18、20～22}, in any width.
 *
 * @param places each once, in order
 */
public record PlaceNumbers(SortedSet<Integer> places) {

    private static final Pattern ITEM = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
    private static final String DASHES = "\\s*[-‐‑‒–—―−~〜～ー]\\s*";
    private static final String BETWEEN = "[\\s,;、，；・.]+";

    /**
     * @param most the last line of the sheet
     * @param check is told of each item that is wrong, under {@code field}
     */
    public static PlaceNumbers read(String typed, int most, String field, Check check) {
        var places = new TreeSet<Integer>();
        Arrays.stream(Plain.width(typed).replaceAll(DASHES, "-").split(BETWEEN))
                .filter(item -> !item.isEmpty())
                .forEach(item -> read(item, most, field, check, places));
        return new PlaceNumbers(places);
    }

    private static void read(String item, int most, String field, Check check, SortedSet<Integer> places) {
        var match = ITEM.matcher(item);
        if (!match.matches()) {
            check.wrong(field, "invalid.place", item);
            return;
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        if (last < first) {
            check.wrong(field, "invalid.place.order", item);
        } else if (first < 1 || last > most) {
            check.wrong(field, "invalid.place.none", item, most);
        } else {
            for (int place = first; place <= last; place++) {
                places.add(place);
            }
        }
    }
}
