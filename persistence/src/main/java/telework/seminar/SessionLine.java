package telework.seminar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A row of a timetable.
 *
 * @param prefecture JIS X 0401 code; null without a venue
 * @param startsAt null in a draft
 */
public record SessionLine(
        Long id,
        String code,
        Long seminarId,
        String seminar,
        String title,
        String titleEn,
        String organiser,
        String organiserEn,
        Session.Status status,
        ZoneId zone,
        Instant startsAt,
        Instant endsAt,
        Instant opensAt,
        Instant closesAt,
        String venue,
        String prefecture) {

    /** The same in another state. */
    public SessionLine as(Session.Status other) {
        return new SessionLine(
                id,
                code,
                seminarId,
                seminar,
                title,
                titleEn,
                organiser,
                organiserEn,
                other,
                zone,
                startsAt,
                endsAt,
                opensAt,
                closesAt,
                venue,
                prefecture);
    }
}
