package telework.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import telework.seminar.AdmissionKind;
import telework.seminar.SessionPattern;

/** The ways to take part of a template, flat as its table has them; a cap that is not known is null. */
@Embeddable
record TemplateSeats(
        @Column(name = "takes_venue") boolean venue,
        @Column(name = "venue_capacity") Integer venueCapacity,
        @Column(name = "takes_online") boolean online,
        @Column(name = "online_capacity") Integer onlineCapacity,
        @Column(name = "room_capacity") Integer roomCapacity,
        @Column(name = "waitlist") boolean waitlist) {

    static TemplateSeats of(SessionPattern pattern) {
        return new TemplateSeats(
                pattern.caps().containsKey(AdmissionKind.VENUE),
                cap(pattern, AdmissionKind.VENUE),
                pattern.caps().containsKey(AdmissionKind.ONLINE),
                cap(pattern, AdmissionKind.ONLINE),
                pattern.room(),
                pattern.waitlist());
    }

    Map<AdmissionKind, Optional<Integer>> caps() {
        var caps = new EnumMap<AdmissionKind, Optional<Integer>>(AdmissionKind.class);
        if (venue) {
            caps.put(AdmissionKind.VENUE, Optional.ofNullable(venueCapacity));
        }
        if (online) {
            caps.put(AdmissionKind.ONLINE, Optional.ofNullable(onlineCapacity));
        }
        return caps;
    }

    private static Integer cap(SessionPattern pattern, AdmissionKind kind) {
        return pattern.caps().getOrDefault(kind, Optional.empty()).orElse(null);
    }
}
