package telework.seminar.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import telework.common.Invalid;
import telework.common.Plain;
import telework.common.Violation;
import telework.seminar.service.TimetableQuery;

/** The query of the list as it stands in the address. */
public class SessionsQuery {

    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 20;

    @QueryParam("q")
    String q;

    @QueryParam("prefecture")
    String prefecture;

    @QueryParam("theme")
    String theme;

    @QueryParam("mode")
    String mode;

    @QueryParam("vacancy")
    String vacancy;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    TimetableQuery read() {
        return new TimetableQuery.Text(q, prefecture, theme, mode, vacancy, from, to).read();
    }

    int page() {
        return number("page", page, 0, 0, 1_000_000);
    }

    int size() {
        return number("size", size, USUAL_PAGE, 1, LARGEST_PAGE);
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
