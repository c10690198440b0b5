package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The venue's address. Any of it may be null.
 *
 * @param prefecture JIS X 0401, 01 to 47, when the cells that tell it agree
 * @param code the municipality in which the venue lies
 * @param line from the prefecture to the building
 * @param block house numbers (番地以下)
 */
public record ListedAddress(
        String prefecture,
        LocalGovernmentCode code,
        String line,
        String city,
        String town,
        String block,
        String building) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_PART = 70;

    static ListedAddress read(Cells cells) {
        var code = cells.value(VENUE_CODE, CodeText::localGovernment);
        var told = ToldPrefectures.of(cells, code);
        return new ListedAddress(
                told.prefecture(),
                told.contradict() ? null : code,
                cells.line(ADDRESS, LONGEST_LINE),
                cells.line(CITY, LONGEST_PART),
                cells.line(TOWN, LONGEST_PART),
                cells.line(BLOCK, LONGEST_PART),
                cells.line(BUILDING, LONGEST_PART));
    }

    /** The line, or else the parts joined; empty when there is nothing. At most 300 characters. */
    public String full() {
        return line != null
                ? line
                : Stream.of(prefectureName(), city, town, block, building)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining());
    }

    /** A prefecture alone is no address. */
    private String prefectureName() {
        return prefecture == null || city == null ? null : PrefectureText.name(prefecture);
    }
}
