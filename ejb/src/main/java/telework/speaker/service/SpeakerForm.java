package telework.speaker.service;

import java.util.Map;

/**
 * What staff typed about a speaker, field by field as on the page; what is left blank is blank or absent.
 *
 * @param id null for somebody who is not in the directory yet
 * @param version of what was opened; null for somebody new
 * @param typed by the names in {@link Field}
 */
public record SpeakerForm(Long id, String version, Map<String, String> typed) {

    /** The names of the fields, which violations use as well. */
    public enum Field {
        name,
        kana,
        nameEn,
        affiliation,
        title,
        profile,
        profileEn,
        link,
        inactive
    }

    public static final SpeakerForm EMPTY = new SpeakerForm(null, null, Map.of());

    public String text(Field field) {
        return typed.get(field.name());
    }

    /** Whether the person is offered for new seminars. */
    public boolean active() {
        var inactive = text(Field.inactive);
        return inactive == null || inactive.isBlank();
    }
}
