package telework.eventlist;

import static telework.eventlist.EventListColumn.*;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What it costs, in the publisher's words. The standard wants a number of yen in {@code basic}; what is published is
 * prose (無料, 教材費500円), so all of it is text. Any of it may be null.
 *
 * @param kind 無料, 有料 …
 * @param payment how it is paid
 */
public record ListedFee(String basic, String detail, String kind, String payment) {

    private static final int LONGEST = 240;
    private static final int LONGEST_KIND = 100;

    static ListedFee read(Cells cells) {
        return new ListedFee(
                cells.prose(FEE, LONGEST),
                cells.prose(FEE_DETAIL, LONGEST),
                cells.prose(FEE_KIND, LONGEST_KIND),
                cells.prose(PAYMENT, LONGEST_KIND));
    }

    /** Price and details, a line each; a price of 0 beside details in words says nothing new. At most 500 characters. */
    public String text() {
        boolean told = detail != null && "0".equals(basic);
        return Stream.of(told ? null : basic, detail).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
