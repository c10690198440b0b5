package telework.seminar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import telework.area.PrefectureLine;
import telework.area.Prefectures;
import telework.common.service.Slice;
import telework.seminar.NoSuchSession;
import telework.seminar.Session;
import telework.seminar.SessionLine;
import telework.seminar.Sessions;
import telework.seminar.ThemeLine;
import telework.seminar.Themes;

/** What is on: the sessions as the public finds them. */
@Stateless
@PermitAll
public class TimetableService {

    @Inject
    Sessions sessions;

    @Inject
    Prefectures prefectures;

    @Inject
    Themes themes;

    @Inject
    SessionDetails details;

    @Inject
    Clock clock;

    public Slice<SessionOffer> find(TimetableQuery query, int page, int size) {
        var search = query.at(clock.instant());
        return new Slice<>(withSeats(sessions.found(search, page, size)), page, size, sessions.count(search));
    }

    /** @throws NoSuchSession also for a draft */
    public SessionDetail session(String code) {
        var session = sessions.byCode(code).filter(Session::isPublic).orElseThrow(NoSuchSession::new);
        return details.of(session);
    }

    public List<PrefectureLine> prefectures() {
        return prefectures.inOrder();
    }

    public List<ThemeLine> themes() {
        return themes.inOrder();
    }

    /** The present by the application's clock, which a demonstration may have moved. */
    public Instant now() {
        return clock.instant();
    }

    private List<SessionOffer> withSeats(List<SessionLine> lines) {
        return Offers.of(lines, sessions);
    }
}
