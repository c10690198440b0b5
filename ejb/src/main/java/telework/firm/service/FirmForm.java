package telework.firm.service;

import java.util.Map;

/**
 * What staff typed about a firm, field by field as on the page; what is left blank is blank or absent.
 *
 * @param id null for a new one
 * @param version of what was opened; null for a new one
 * @param typed by the names in {@link Field}
 */
public record FirmForm(Long id, String version, Map<String, String> typed) {

    /** The names of the fields, which violations use as well. */
    public enum Field {
        name,
        kana,
        corporateNumber,
        numberless,
        industry,
        staff,
        prefecture
    }

    public static final FirmForm EMPTY = new FirmForm(null, null, Map.of());

    public String text(Field field) {
        return typed.get(field.name());
    }

    /** Whether anything was typed. */
    public boolean has(Field field) {
        var text = text(field);
        return text != null && !text.isBlank();
    }
}
