package telework.seminar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Ledgers;
import telework.seminar.NoSuchSession;
import telework.seminar.Seminars;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.venue.Venues;

/**
 * Locks a session before it is read, always in the same order: its ways in, so that nobody registers meanwhile, its seminar,
 * so that nobody edits it, and itself. What is read afterwards stays true until the end of the transaction.
 */
@Dependent
public class SessionLock {

    @Inject
    Sessions sessions;

    @Inject
    Seminars seminars;

    @Inject
    Ledgers ledgers;

    @Inject
    Venues venues;

    /** @throws NoSuchSession when there is none */
    public Session take(String code) {
        var id = sessions.idOf(code).orElseThrow(NoSuchSession::new);
        ledgers.lockAll(id);
        sessions.seminarsOf(id).forEach(seminars::locked);
        return sessions.locked(id).orElseThrow(NoSuchSession::new);
    }

    /** The same for sessions of one seminar at once. @param ids rising */
    public void takeAll(List<Long> ids) {
        ids.forEach(ledgers::lockAll);
        ids.stream().limit(1).flatMap(id -> sessions.seminarsOf(id).stream()).forEach(seminars::locked);
        ids.forEach(sessions::locked);
    }

    /** Locks the venue as well, so that its room limit holds when the session is shown to the public. */
    public Session takeWithRoom(String code) {
        var session = take(code);
        Optional.ofNullable(session.getVenue()).ifPresent(venues::locked);
        return session;
    }

    /** Changes when anybody saves the session or its seminar. */
    public static String version(Session session) {
        return session.getVersion() + "." + session.getSeminar().getVersion();
    }

    /** @throws EditedMeanwhile when somebody has saved the session or its seminar since this was its version */
    public static void requireUnchanged(Session session, String version) {
        if (!version(session).equals(version)) {
            throw new EditedMeanwhile();
        }
    }
}
