package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where the venue lies on the map, in decimal degrees (WGS 84).
 *
 * @param latitude 20 to 46 north, which is Japan; the same bounds catch latitude and longitude put in each other's place
 * @param longitude 122 to 154 east
 */
public record ListedPosition(BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,15})?");

    /** @return null unless both are given and certain */
    static ListedPosition read(Cells cells) {
        var latitude = cells.value(LATITUDE, degrees(20, 46));
        var longitude = cells.value(LONGITUDE, degrees(122, 154));
        if (latitude != null && longitude != null) {
            return new ListedPosition(latitude, longitude);
        }
        if (latitude != null) {
            cells.report(LATITUDE, Reason.HALF_A_POSITION, null);
        }
        if (longitude != null) {
            cells.report(LONGITUDE, Reason.HALF_A_POSITION, null);
        }
        return null;
    }

    private static Function<String, Reading<BigDecimal>> degrees(int least, int most) {
        return text -> {
            var degrees = DEGREES.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
            boolean inJapan = degrees.compareTo(BigDecimal.valueOf(least)) >= 0
                    && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
            return inJapan ? Reading.certain(degrees) : Reading.uncertain(Reason.BAD_POSITION);
        };
    }
}
