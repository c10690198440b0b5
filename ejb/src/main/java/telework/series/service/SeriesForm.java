package telework.series.service;

import java.util.List;
import java.util.Map;

/**
 * What staff typed about a series to be made, field by field as on the page; what is left blank is blank or absent.
 *
 * @param typed by the names in {@link Field}; venue1, venue2 … are keys of the directory, capacity1 … go with them
 * @param days names of days of the week
 */
public record SeriesForm(Map<String, String> typed, List<String> days) {

    /** As many venues as can be named. */
    public static final int MOST_VENUES = 8;

    /** The names of the fields, which violations use as well. */
    public enum Field {
        pace,
        nth,
        from,
        until,
        times,
        startsAt,
        endsAt,
        closesDays,
        closesAt,
        holidays,
        arrangement
    }

    String text(Field field) {
        return typed.get(field.name());
    }

    /** Whether anything was typed. */
    boolean has(Field field) {
        var text = text(field);
        return text != null && !text.isBlank();
    }
}
