package telework.organisation.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telework.common.InvalidValue;
import telework.common.Line;
import telework.common.Plain;
import telework.organisation.Closure;

/** Days of being closed as people write them, a closure on each line: 2026-12-29～2027-01-03 年末年始. */
public final class ClosuresText {

    /** Half a century of them. */
    private static final int MOST = 100;

    private static final String DAY = "(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})日?";
    private static final Pattern CLOSURE = Pattern.compile(DAY + "(?:\\s*[-~〜‐–—―−ー]\\s*" + DAY + ")?[\\s:]+(.+)");

    private ClosuresText() {}

    /** @throws InvalidValue naming the line that cannot be understood */
    public static List<Closure> read(String typed) {
        var lines = typed.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST) {
            throw new InvalidValue("invalid.closures.tooMany", MOST);
        }
        var closures = lines.stream().map(ClosuresText::closure).toList();
        var beginnings = new HashSet<LocalDate>();
        closures.stream()
                .filter(closure -> !beginnings.add(closure.closedFrom()))
                .findFirst()
                .ifPresent(twice -> {
                    throw new InvalidValue("invalid.closures.twice", twice.closedFrom());
                });
        return closures;
    }

    public static String write(List<Closure> closures) {
        return closures.stream().map(ClosuresText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Closure closure) {
        boolean single = closure.closedFrom().equals(closure.closedUntil());
        return closure.closedFrom() + (single ? "" : "～" + closure.closedUntil()) + " " + closure.reason();
    }

    private static Closure closure(String line) {
        var parts = CLOSURE.matcher(Plain.width(line));
        if (!parts.matches()) {
            throw new InvalidValue("invalid.closures", line.strip());
        }
        try {
            var from = day(parts.group(1), parts.group(2), parts.group(3));
            var until = parts.group(4) == null ? from : day(parts.group(4), parts.group(5), parts.group(6));
            return new Closure(from, until, Line.of(parts.group(7), Closure.LONGEST_REASON));
        } catch (DateTimeException noDay) {
            throw new InvalidValue("invalid.closures", line.strip());
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
