package telework.seminar.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import telework.seminar.SeminarContent;
import telework.seminar.ThemeLine;

/**
 * All that the public may know of a session.
 *
 * @param place null when it is online only
 * @param cancelReason null unless it is called off
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
        ProgrammeDetail programme) {

    /** The campaign that it belongs to. */
    public record ProgrammeDetail(String nameJa, String nameEn, LocalDate startsOn, LocalDate endsOn) {}

    /** Where it takes place; access may be null. */
    public record PlaceDetail(String name, String address, String access) {}

    public SessionDetail {
        themes = List.copyOf(themes);
        siblings = List.copyOf(siblings);
        otherDates = List.copyOf(otherDates);
    }
}
