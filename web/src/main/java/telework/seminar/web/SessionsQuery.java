package telework.seminar.web;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
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

    @QueryParam("region")
    String region;

    @QueryParam("bureau")
    String bureau;

    @QueryParam("organiser")
    String organiser;

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
        var asked = new HashMap<String, String>();
        asked.put("q", q);
        asked.put("prefecture", prefecture);
        asked.put("region", region);
        asked.put("bureau", bureau);
        asked.put("from", from);
        asked.put("to", to);
        asked.put("mode", mode);
        asked.put("theme", theme);
        asked.put("organiser", organiser);
        asked.put("vacancy", vacancy);
        return TimetableQuery.read(asked::get);
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
