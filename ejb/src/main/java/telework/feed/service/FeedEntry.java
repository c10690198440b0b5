package telework.feed.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import telework.common.EmailAddress;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.ThemeLine;
import telework.seminar.service.Offers;
import telework.seminar.service.SessionOffer;

/**
 * A session as other sites and programs hear of it: what the public may know, without the people who registered and without
 * the address under which they join.
 *
 * @param place null when it is online only
 * @param revision how often calendars had to learn something new
 * @param cancelReason null unless it is called off, and perhaps then
 * @param publishedAt null when that was not written down
 * @param changedAt by the clock of the machine that changed it
 */
public record FeedEntry(
        SessionOffer offer,
        SeminarContent content,
        List<ThemeLine> themes,
        Organiser organiser,
        Place place,
        int revision,
        String cancelReason,
        Instant publishedAt,
        Instant changedAt) {

    /**
     * Who offers it.
     *
     * @param localGovernmentCode six digits; null unless it is a municipality
     * @param email null when there is no desk
     * @param demo whether it is invented
     */
    public record Organiser(String name, String nameEn, String localGovernmentCode, EmailAddress email, boolean demo) {}

    /**
     * Where it takes place.
     *
     * @param access may be null
     * @param latitude in degrees; null, as the longitude, when the place is not on the map
     */
    public record Place(
            String name,
            String address,
            String prefecture,
            String prefectureEn,
            String access,
            BigDecimal latitude,
            BigDecimal longitude) {}

    public FeedEntry {
        themes = List.copyOf(themes);
    }

    static FeedEntry of(Session session) {
        var seminar = session.getSeminar();
        return new FeedEntry(
                Offers.of(session),
                seminar.getContent(),
                seminar.getThemes().stream()
                        .map(theme -> new ThemeLine(theme.getCode(), theme.getNameJa(), theme.getNameEn()))
                        .toList(),
                organiser(session),
                place(session),
                session.getRevision(),
                session.getCancelReason(),
                session.getPublishedAt(),
                session.getChangedAt());
    }

    private static Organiser organiser(Session session) {
        var organisation = session.getSeminar().getOrganisation();
        return new Organiser(
                organisation.getName(),
                organisation.getNameEn(),
                organisation.getLocalGovernmentCode(),
                organisation.getDesk().email(),
                organisation.isDemo());
    }

    private static Place place(Session session) {
        var venue = session.getVenue();
        if (venue == null) {
            return null;
        }
        var position = venue.getPosition();
        return new Place(
                venue.getName(),
                venue.getAddress(),
                venue.getPrefecture().getNameJa(),
                venue.getPrefecture().getNameEn(),
                venue.getAccess(),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude());
    }

    public boolean isCalledOff() {
        return offer.line().status() == Session.Status.CANCELLED;
    }

    public String code() {
        return offer.line().code();
    }
}
