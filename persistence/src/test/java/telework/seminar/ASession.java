package telework.seminar;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import telework.area.Prefecture;
import telework.organisation.Organisation;
import telework.organisation.Organisations_;
import telework.programme.Programme;
import telework.programme.Programmes_;
import telework.venue.Venue;
import telework.venue.Venues_;

/** Builds a session for a test: published, at a venue in Tokyo, a week after {@link #NOW}, unless the test says otherwise. */
public class ASession {

    public static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    private static final String VENUE = "見本会館 3階";
    private static final String ADDRESS = "東京都千代田区見本町1-2-3";

    private final SeminarContent content;
    private Integer venueSeats;
    private Integer onlineSeats;
    private Integer room;
    private boolean waitlist = true;
    private Session.Status status = Session.Status.PUBLISHED;
    private Instant startsAt = NOW.plus(Duration.ofDays(7));
    private RegistrationPeriod period = RegistrationPeriod.UNTIL_THE_START;
    private String prefecture = "13";

    private ASession(String title) {
        content = new SeminarContent(title, null, "はじめての方のために。", "講師 山田太郎", "無料", SeminarContent.Contact.NONE);
    }

    public static ASession withSeats(int seats) {
        var builder = new ASession("テレワーク入門");
        builder.venueSeats = seats;
        return builder;
    }

    public static ASession online(int seats) {
        var builder = new ASession("オンライン労務セミナー");
        builder.onlineSeats = seats;
        builder.prefecture = null;
        return builder;
    }

    public ASession titled(String title) {
        var renamed = new ASession(title);
        renamed.venueSeats = venueSeats;
        renamed.onlineSeats = onlineSeats;
        renamed.room = room;
        renamed.waitlist = waitlist;
        renamed.status = status;
        renamed.startsAt = startsAt;
        renamed.period = period;
        renamed.prefecture = prefecture;
        return renamed;
    }

    public ASession andOnline(int seats) {
        onlineSeats = seats;
        return this;
    }

    /** A cap that all ways in share. */
    public ASession sharing(int seats) {
        room = seats;
        return this;
    }

    public ASession withoutWaitlist() {
        waitlist = false;
        return this;
    }

    public ASession draft() {
        status = Session.Status.DRAFT;
        return this;
    }

    public ASession inReview() {
        status = Session.Status.IN_REVIEW;
        return this;
    }

    public ASession startingAt(Instant instant) {
        startsAt = instant;
        return this;
    }

    public ASession closingAt(Instant instant) {
        period = new RegistrationPeriod(null, instant);
        return this;
    }

    public ASession openingAt(Instant instant) {
        period = new RegistrationPeriod(instant, null);
        return this;
    }

    public ASession in(String prefectureCode) {
        prefecture = prefectureCode;
        return this;
    }

    /** In memory only. */
    public Session build() {
        var programme = Programme.teleworkMonth(Year.of(2026));
        var seminar = new Seminar(programme, new Organisation(Organisation.Kind.CHAMBER, "見本商工会議所"), 1, content);
        return fill(seminar, prefecture == null ? null : new Venue(VENUE, ADDRESS, new Prefecture() {}));
    }

    /** In the database, in a transaction of the caller. */
    public Session in(EntityManager em) {
        var programme = new Programmes_(em).teleworkMonth(Year.of(2026));
        var organisations = new Organisations_(em);
        var organisation = organisations.named("見本商工会議所").stream().findFirst().orElseGet(() -> {
            var chamber = new Organisation(Organisation.Kind.CHAMBER, "見本商工会議所");
            em.persist(chamber);
            return chamber;
        });
        var seminar = new Seminar(programme, organisation, new Seminars_(em).nextNumber(), content);
        var session = fill(seminar, prefecture == null ? null : venue(em));
        em.persist(seminar);
        em.flush();
        if (room != null) {
            shareRoom(em, session);
        }
        return session;
    }

    private void shareRoom(EntityManager em, Session session) {
        var ledgers = new Ledgers_(em);
        var ledger = ledgers.locked(session.getId());
        ledgers.write(
                session.getId(),
                ledger,
                ledger.resized(SessionPattern.of(session).caps(), room));
        em.refresh(session);
    }

    private Venue venue(EntityManager em) {
        return new Venues_(em).at(VENUE, ADDRESS, em.find(Prefecture.class, prefecture), null);
    }

    private Session fill(Seminar seminar, Venue venue) {
        var session = seminar.addSession();
        if (venueSeats != null) {
            session.admit(AdmissionKind.VENUE, venueSeats).offerWaitlist(waitlist);
        }
        if (onlineSeats != null) {
            session.admit(AdmissionKind.ONLINE, onlineSeats).offerWaitlist(waitlist);
        }
        var timetable = new Timetable(startsAt, startsAt.plus(Duration.ofHours(2)));
        session.plan(
                new SessionPlan(timetable, period, venue, onlineSeats == null ? null : "https://meet.example.jp/abc"));
        moveOn(session);
        return session;
    }

    private void moveOn(Session session) {
        var ahead = startsAt.minus(Duration.ofDays(30));
        if (status != Session.Status.DRAFT) {
            session.submit(ahead);
        }
        if (status == Session.Status.PUBLISHED) {
            session.publish(ahead);
        }
    }
}
