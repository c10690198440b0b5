package telework.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import telework.audit.Action;
import telework.audit.AuditPlace;
import telework.audit.AuditSearch;
import telework.common.Japan;
import telework.web.QueryString;

/** What the address of the list says; what makes no sense counts as not said. */
record AuditCriteria(Map<String, String> said) {

    private static final List<String> NAMES =
            List.of("from", "to", "actor", "organisation", "type", "subject", "action");
    private static final int LONGEST = 200;

    /** Behind which row the page begins: {@code 2026-11-25T01:02:03.123456Z_4711}. */
    static final String BEHIND = "behind";

    static AuditCriteria of(HttpServletRequest request) {
        var said = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> said.put(name, request.getParameter(name)));
        said.put(BEHIND, request.getParameter(BEHIND));
        said.values().removeIf(value -> value == null || value.isBlank() || value.length() > LONGEST);
        return new AuditCriteria(said);
    }

    /** @param organisation key of the one that is named; a key that nobody has where there is none of that name */
    AuditSearch search(Long organisation) {
        return new AuditSearch(
                day("from").map(AuditCriteria::begin).orElse(null),
                day("to").map(day -> begin(day.plusDays(1))).orElse(null),
                said.get("actor"),
                organisation,
                said.get("type"),
                said.get("subject"),
                action());
    }

    Action action() {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(said.get("action")))
                .findFirst()
                .orElse(null);
    }

    /** Null for the first page. */
    AuditPlace behind() {
        var parts = said.getOrDefault(BEHIND, "").split("_");
        try {
            return parts.length == 2 ? new AuditPlace(Instant.parse(parts[0]), Long.valueOf(parts[1])) : null;
        } catch (DateTimeParseException | NumberFormatException nonsense) {
            return null;
        }
    }

    /** What is looked for, without the place. */
    QueryString query() {
        var query = QueryString.NONE;
        for (var name : NAMES) {
            query = query.with(name, said.get(name));
        }
        return query;
    }

    boolean isNarrowed() {
        return NAMES.stream().anyMatch(said::containsKey);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(said.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Japan.TIME).toInstant();
    }
}
