package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import telework.programme.Programme;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.Theme;
import telework.seminar.ThemeLine;

/** Gathers what the public is told of a session, or will be once it is published. */
@Dependent
public class SessionDetails {

    private static final int MOST_DATES = 12;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    SessionDetail of(Session session) {
        var themes = session.getSeminar().getThemes().stream()
                .sorted(Comparator.comparing(Theme::getPosition))
                .map(theme -> new ThemeLine(theme.getCode(), theme.getNameJa(), theme.getNameEn()))
                .toList();
        return new SessionDetail(
                announced(Offers.of(session)),
                session.getSeminar().getContent(),
                themes,
                Offers.place(session.getVenue()),
                session.getCancelReason(),
                sessions.publicCodes(session.getSeminar().getId()),
                otherDates(session),
                session.getChangedAt(),
                programme(session.getSeminar().getProgramme()),
                speakers(session));
    }

    private static List<SessionDetail.SpeakerDetail> speakers(Session session) {
        return session.getSeminar().getTalks().stream()
                .map(talk -> new SessionDetail.SpeakerDetail(talk.speaker().getProfile(), talk.title()))
                .toList();
    }

    private static SessionDetail.ProgrammeDetail programme(Programme programme) {
        return new SessionDetail.ProgrammeDetail(
                programme.getNameJa(), programme.getNameEn(), programme.getStartsOn(), programme.getEndsOn());
    }

    /** What is not public yet is told as if it were. */
    private static SessionOffer announced(SessionOffer offer) {
        var status = offer.line().status();
        return status == Session.Status.DRAFT || status == Session.Status.IN_REVIEW
                ? new SessionOffer(offer.line().as(Session.Status.PUBLISHED), offer.admissions())
                : offer;
    }

    private List<SessionOffer> otherDates(Session session) {
        var toCome = sessions.toCome(session.getSeminar().getId(), clock.instant()).stream()
                .filter(line -> !line.id().equals(session.getId()))
                .limit(MOST_DATES)
                .toList();
        return Offers.of(toCome, sessions);
    }
}
