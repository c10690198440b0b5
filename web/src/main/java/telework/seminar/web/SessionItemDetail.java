package telework.seminar.web;

import java.time.OffsetDateTime;
import java.util.List;
import telework.seminar.Mode;
import telework.seminar.Session;
import telework.seminar.ThemeLine;
import telework.seminar.service.SessionDetail;

/**
 * One session with all that the public may know of it: what the list tells, and more.
 *
 * @param opensAt null: from publication on
 * @param closesAt null: until the start
 * @param place null for a session online
 * @param speakers of the directory, in the order of appearance
 * @param otherSpeakers as prose, e.g. of a list from outside; may be null
 * @param questions asked at registration; none so far
 * @param sessions codes of all sessions of the seminar, this one included
 */
public record SessionItemDetail(
        String code,
        String seminar,
        String title,
        String titleEn,
        String organiser,
        String prefecture,
        Mode mode,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        OffsetDateTime opensAt,
        OffsetDateTime closesAt,
        List<SessionItem.AdmissionItem> admissions,
        Session.Status status,
        String description,
        List<SpeakerItem> speakers,
        String otherSpeakers,
        String fee,
        List<String> themes,
        SessionDetail.PlaceDetail place,
        List<String> questions,
        List<String> sessions) {

    /** Who speaks; what is not known is null. */
    public record SpeakerItem(
            String name,
            String nameEn,
            String affiliation,
            String title,
            String talk,
            String profile,
            String profileEn,
            String link) {

        static SpeakerItem of(SessionDetail.SpeakerDetail speaker) {
            var profile = speaker.profile();
            return new SpeakerItem(
                    profile.name(),
                    profile.nameEn(),
                    profile.affiliation(),
                    profile.title(),
                    speaker.talk(),
                    profile.profile(),
                    profile.profileEn(),
                    profile.link());
        }
    }

    static SessionItemDetail of(SessionDetail detail) {
        var item = SessionItem.of(detail.offer());
        var line = detail.offer().line();
        var content = detail.content();
        return new SessionItemDetail(
                item.code(),
                item.seminar(),
                item.title(),
                content.titleEn(),
                item.organiser(),
                item.prefecture(),
                item.mode(),
                item.startsAt(),
                item.endsAt(),
                line.opensAt() == null
                        ? null
                        : line.opensAt().atZone(line.zone()).toOffsetDateTime(),
                line.closesAt() == null
                        ? null
                        : line.closesAt().atZone(line.zone()).toOffsetDateTime(),
                item.admissions(),
                item.status(),
                content.description(),
                detail.speakers().stream().map(SpeakerItem::of).toList(),
                content.speakers(),
                content.fee(),
                detail.themes().stream().map(ThemeLine::code).toList(),
                detail.place(),
                List.of(),
                detail.siblings());
    }
}
