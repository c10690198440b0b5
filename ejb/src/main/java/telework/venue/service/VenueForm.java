package telework.venue.service;

import java.util.List;
import java.util.Map;

/**
 * What staff typed about a venue, field by field as on the page; what is left blank is blank or absent.
 *
 * @param id null for one that is not in the directory yet
 * @param version of what was opened; null for a new one
 * @param typed by the names in {@link Field}
 * @param facilities names of {@link telework.venue.Facility}
 */
public record VenueForm(Long id, String version, Map<String, String> typed, List<String> facilities) {

    /** The names of the fields, which violations use as well. */
    public enum Field {
        name,
        prefecture,
        address,
        access,
        roomLimit,
        telephone,
        website,
        latitude,
        longitude,
        note,
        inactive
    }

    public static final VenueForm EMPTY = new VenueForm(null, null, Map.of(), List.of());

    public String text(Field field) {
        return typed.get(field.name());
    }

    /** Whether anything was typed. */
    public boolean has(Field field) {
        var text = text(field);
        return text != null && !text.isBlank();
    }
}
