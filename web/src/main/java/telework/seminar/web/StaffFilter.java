package telework.seminar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import telework.common.Check;
import telework.common.Days;
import telework.common.InvalidValue;
import telework.common.Japan;
import telework.common.Plain;
import telework.seminar.Mode;
import telework.seminar.StaffSearch;
import telework.web.QueryString;

/**
 * What staff look for, as it stands in the address.
 *
 * @param parts by {@link #NAMES}; what is blank is left out
 */
public record StaffFilter(Map<String, String> parts) {

    /** The names in the address. */
    public static final List<String> NAMES = List.of(
            "q", "status", "prefecture", "bureau", "organiser", "theme", "mode", "from", "to", "seats", "series");

    public static StaffFilter in(HttpServletRequest request) {
        var parts = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var typed = Objects.toString(request.getParameter(name), "")
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            if (!typed.isEmpty()) {
                parts.put(name, typed);
            }
        }
        return new StaffFilter(parts);
    }

    /** @throws telework.common.Invalid naming the parts that cannot be understood */
    public StaffSearch read() {
        var check = new Check();
        var from = check.optional("from", parts.get("from"), Days::read);
        var to = check.optional("to", parts.get("to"), Days::read);
        var read = new StaffSearch(
                text("q"),
                text("status"),
                text("prefecture"),
                text("bureau"),
                check.optional("organiser", parts.get("organiser"), StaffFilter::number),
                text("theme"),
                check.optional("mode", parts.get("mode"), choice(Mode::valueOf)),
                start(from),
                to == null ? null : start(to.plusDays(1)),
                check.optional("seats", parts.get("seats"), choice(StaffSearch.Seats::valueOf)),
                check.optional("series", parts.get("series"), StaffFilter::number));
        check.orRefuse();
        return read;
    }

    /** Of the parts that are asked for. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Blank for what is not asked for. */
    public String text(String name) {
        return parts.getOrDefault(name, "");
    }

    public QueryString query() {
        return new QueryString(parts);
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Japan.TIME).toInstant();
    }

    private static Long number(String typed) {
        var digits = Plain.width(typed);
        if (!digits.matches("\\d{1,18}")) {
            throw new InvalidValue("invalid.choice");
        }
        return Long.valueOf(digits);
    }

    static <T> Function<String, T> choice(Function<String, T> reader) {
        return typed -> {
            try {
                return reader.apply(typed);
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValue("invalid.choice");
            }
        };
    }
}
