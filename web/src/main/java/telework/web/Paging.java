package telework.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import telework.common.Invalid;
import telework.common.Plain;
import telework.common.Violation;

/** Which page of a list a caller of REST asks for. */
public class Paging {

    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;
    private static final int LAST = 1_000_000;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    /** From 0. @throws Invalid naming {@code page} */
    public int page() {
        return number("page", page, 0, 0, LAST);
    }

    /** How many are on one. @throws Invalid naming {@code size} */
    public int size() {
        return number("size", size, USUAL_PAGE, 1, LARGEST_PAGE);
    }

    /** How many go before. */
    public int first() {
        return page() * size();
    }

    private static int number(String field, String text, int usual, int least, int most) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        var digits = Plain.width(text);
        if (digits.matches("\\d{1,7}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        throw new Invalid(List.of(new Violation(field, "invalid.number", least, most)));
    }
}
