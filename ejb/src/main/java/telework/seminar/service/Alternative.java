package telework.seminar.service;

import java.util.Map;

/**
 * A search close to one that found nothing, which does find something.
 *
 * @param value what the kind puts in place; empty when it only leaves something out
 */
public record Alternative(Kind kind, String value, long sessions) {

    /** What is asked for instead. */
    public enum Kind {
        WITHOUT_THEME,
        WITHOUT_MODE,
        WITHOUT_ORGANISER,
        WITHOUT_VACANCY,
        OTHER_DAYS,
        WITHOUT_WORDS,
        NEIGHBOUR,
        REGION,
        ONLINE,
        ALL
    }

    /** What becomes of the parts of the address; empty takes one out, and those that stay are not named. */
    public Map<String, String> changes() {
        return switch (kind) {
            case WITHOUT_THEME -> Map.of("theme", "");
            case WITHOUT_MODE -> Map.of("mode", "");
            case WITHOUT_ORGANISER -> Map.of("organiser", "");
            case WITHOUT_VACANCY -> Map.of("vacancy", "");
            case OTHER_DAYS -> Map.of("from", "", "to", "");
            case WITHOUT_WORDS -> Map.of("q", "");
            case NEIGHBOUR -> Map.of("prefecture", value, "region", "", "bureau", "");
            case REGION -> Map.of("prefecture", "", "region", value, "bureau", "");
            case ONLINE -> Map.of("prefecture", "", "region", "", "bureau", "", "mode", "ONLINE");
            case ALL -> Map.of();
        };
    }
}
