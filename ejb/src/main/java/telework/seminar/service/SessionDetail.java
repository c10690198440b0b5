package telework.seminar.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import telework.seminar.SeminarContent;
import telework.seminar.ThemeLine;
import telework.speaker.SpeakerProfile;
import telework.venue.Facility;
import telework.venue.Venue;

/**
 * All that the public may know of a session.
 *
 * @param place null when it is online only
 * @param cancelReason null unless it is called off
 * @param speakers of the directory, in the order of appearance; content.speakers() tells of others in prose
 * @param otherDates of the seminar that are still to come, soonest first
 * @param siblings codes of all public sessions of the seminar, this one included, in the order of their dates
 * @param changedAt when what is told of it was last changed
 */
public record SessionDetail(
        SessionOffer offer,
        SeminarContent content,
        List<ThemeLine> themes,
        PlaceDetail place,
        String cancelReason,
        List<String> siblings,
        List<SessionOffer> otherDates,
        Instant changedAt,
        ProgrammeDetail programme,
        List<SpeakerDetail> speakers) {

    /** The campaign that it belongs to. */
    public record ProgrammeDetail(String nameJa, String nameEn, LocalDate startsOn, LocalDate endsOn) {}

    /** Who speaks, and about what: null when that is the seminar's title. */
    public record SpeakerDetail(SpeakerProfile profile, String talk) {}

    /**
     * Where it takes place; what is not known is null.
     *
     * @param facilities for people with disabilities, from the controlled list
     * @param accessibility more on that, as prose
     */
    public record PlaceDetail(
            String name,
            String address,
            String access,
            List<Facility> facilities,
            String accessibility,
            String telephone,
            String website,
            Venue.Position position) {}

    public SessionDetail {
        themes = List.copyOf(themes);
        siblings = List.copyOf(siblings);
        otherDates = List.copyOf(otherDates);
        speakers = List.copyOf(speakers);
    }
}
