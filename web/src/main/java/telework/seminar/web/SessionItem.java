package telework.seminar.web;

import java.time.OffsetDateTime;
import java.util.List;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.Mode;
import telework.seminar.Session;
import telework.seminar.service.SessionOffer;

/**
 * A dated session as REST lists it.
 *
 * @param code names the session in addresses
 * @param seminar groups the sessions of one seminar
 * @param prefecture JIS X 0401; null for a session online
 */
public record SessionItem(
        String code,
        String seminar,
        String title,
        String organiser,
        String prefecture,
        Mode mode,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        List<AdmissionItem> admissions,
        Session.Status status) {

    /** A way to take part and what is left of it. */
    public record AdmissionItem(AdmissionKind kind, Integer capacity, int available, int waiting) {

        static AdmissionItem of(AdmissionLine line) {
            return new AdmissionItem(line.kind(), line.capacity(), line.available(), line.waiting());
        }
    }

    static SessionItem of(SessionOffer offer) {
        var line = offer.line();
        return new SessionItem(
                line.code(),
                line.seminar(),
                line.title(),
                line.organiser(),
                line.prefecture(),
                offer.mode(),
                line.startsAt() == null
                        ? null
                        : line.startsAt().atZone(line.zone()).toOffsetDateTime(),
                line.endsAt() == null ? null : line.endsAt().atZone(line.zone()).toOffsetDateTime(),
                offer.admissions().stream().map(AdmissionItem::of).toList(),
                line.status());
    }
}
