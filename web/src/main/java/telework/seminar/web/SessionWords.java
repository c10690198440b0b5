package telework.seminar.web;

import java.time.Instant;
import java.util.List;
import telework.seminar.AdmissionLine;
import telework.seminar.Mode;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.SessionTime;
import telework.web.Texts;

/**
 * A session in the words of one language.
 *
 * @param prefecture the name of the venue's; null without a venue
 */
public record SessionWords(SessionOffer offer, String prefecture, Texts texts, Instant now) {

    public String title() {
        return isEnglish() && line().titleEn() != null ? line().titleEn() : line().title();
    }

    /** The language that the title is in. */
    public String titleLang() {
        return isEnglish() && line().titleEn() != null ? "en" : "ja";
    }

    public String organiser() {
        return isEnglish() && line().organiserEn() != null ? line().organiserEn() : line().organiser();
    }

    /** Empty for one that was called off before it had a date. */
    public String when() {
        return line().startsAt() == null
                ? ""
                : SessionTime.span(line().startsAt(), line().endsAt(), line().zone(), texts.locale());
    }

    /** Empty without a date. */
    public String day() {
        return line().startsAt() == null ? "" : SessionTime.day(line().startsAt(), line().zone(), texts.locale());
    }

    /** 13:30～16:00, and the last day where it is another; empty without a date. */
    public String hours() {
        return line().startsAt() == null
                ? ""
                : SessionTime.hours(line().startsAt(), line().endsAt(), line().zone(), texts.locale());
    }

    /** The venue with its prefecture, or that it is online, or both. */
    public String place() {
        if (line().venue() == null) {
            return texts.say("card.online");
        }
        var venue = texts.say("card.place.at", line().venue(), prefecture);
        return offer.mode() == Mode.HYBRID ? texts.say("card.also", venue) : venue;
    }

    public String mode() {
        return offer.mode() == null ? "" : texts.say("Mode." + offer.mode());
    }

    public String moment(Instant instant) {
        return SessionTime.moment(instant, line().zone(), texts.locale());
    }

    public Vacancy vacancy() {
        return Vacancy.of(offer, now);
    }

    public Vacancy vacancy(AdmissionLine seats) {
        return Vacancy.of(line(), seats, now);
    }

    public String kind(AdmissionLine seats) {
        return texts.say("AdmissionKind." + seats.kind());
    }

    public SessionCard card() {
        return new SessionCard(line().code(), title(), titleLang(), when(), place(), organiser(), badges());
    }

    /** One badge where one says it all; one for each way to take part where they differ. */
    List<SessionCard.Seats> badges() {
        var whole = vacancy();
        boolean apart = offer.mode() == Mode.HYBRID && (whole.takesRegistrations() || whole == Vacancy.FULL);
        return apart
                ? offer.admissions().stream()
                        .map(seats -> badge(kind(seats) + " ", vacancy(seats)))
                        .toList()
                : List.of(badge("", whole));
    }

    private SessionCard.Seats badge(String kind, Vacancy vacancy) {
        return new SessionCard.Seats(kind + texts.say("Vacancy." + vacancy), vacancy.tone());
    }

    private SessionLine line() {
        return offer.line();
    }

    private boolean isEnglish() {
        return texts.locale().getLanguage().equals("en");
    }
}
