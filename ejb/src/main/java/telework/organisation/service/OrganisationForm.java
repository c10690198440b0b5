package telework.organisation.service;

import java.util.List;
import java.util.Map;

/**
 * What staff typed about an organisation, field by field as on the page; what is left blank is blank or absent.
 *
 * @param id null for a new one
 * @param version of what was opened; null for a new one
 * @param typed by the names in {@link Field}
 * @param served codes of the prefectures it answers for
 */
public record OrganisationForm(Long id, String version, Map<String, String> typed, List<String> served) {

    /** The names of the fields, which violations use as well. The hours of each day of the week have one of their own. */
    public enum Field {
        kind,
        parent,
        name,
        nameEn,
        kana,
        corporateNumber,
        prefecture,
        email,
        telephone,
        fax,
        deskHours,
        website,
        monday,
        tuesday,
        wednesday,
        thursday,
        friday,
        saturday,
        sunday,
        onHolidays,
        closures
    }

    public static final OrganisationForm EMPTY = new OrganisationForm(null, null, Map.of(), List.of());

    public String text(Field field) {
        return typed.get(field.name());
    }

    /** Whether anything was typed. */
    public boolean has(Field field) {
        var text = text(field);
        return text != null && !text.isBlank();
    }
}
