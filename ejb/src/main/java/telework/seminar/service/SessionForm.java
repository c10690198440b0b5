package telework.seminar.service;

import java.util.List;
import java.util.Map;

/**
 * What staff typed about a session and its seminar, field by field as on the page; what is left blank is blank or absent.
 *
 * @param version of what was opened for editing
 * @param typed by the names in {@link Field}
 * @param themes codes
 * @param speakers in the order of appearance; null leaves them as they are
 */
public record SessionForm(
        String code, String version, Map<String, String> typed, List<String> themes, List<SpeakerEntry> speakers) {

    /** Somebody of the directory; what they speak about may be blank or null. */
    public record SpeakerEntry(Long id, String talk) {}

    /** A form that leaves the speakers as they are. */
    public SessionForm(String code, String version, Map<String, String> typed, List<String> themes) {
        this(code, version, typed, themes, null);
    }

    /** The names of the fields, which violations use as well. */
    public enum Field {
        title,
        titleEn,
        organisation,
        description,
        speakers,
        fee,
        contactName,
        contactPhone,
        contactEmail,
        day,
        startsAt,
        endsAt,
        lastDay,
        opensOn,
        opensAt,
        closesOn,
        closesAt,
        mode,
        venueCapacity,
        onlineCapacity,
        roomCapacity,
        waitlist,
        venue,
        address,
        prefecture,
        access,
        onlineUrl
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
