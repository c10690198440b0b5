package telework.registration.service;

import static telework.seminar.ASession.NOW;

import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import telework.common.Database;
import telework.registration.Registration.Status;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.AdmissionLine;
import telework.seminar.CapacityTooSmall;
import telework.seminar.EditedMeanwhile;
import telework.seminar.RoomTooSmall;
import telework.seminar.Sessions_;
import telework.seminar.service.SeminarFixture;
import telework.seminar.service.SessionForm;

/** A session to which things happen by the services that people use; its visitors are numbered as they come. */
class SeatHistory {

    private final Database database;
    private final String code;
    private final long session;
    private final AtomicInteger comers = new AtomicInteger();
    private final AtomicInteger seconds = new AtomicInteger();
    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();

    SeatHistory(Database database, Step.Resize caps) {
        this.database = database;
        var plan = ASession.withSeats(caps.venue()).andOnline(caps.online());
        var made = database.in((caps.room() == null ? plan : plan.sharing(caps.room()))::in);
        code = made.getCode();
        session = made.getId();
    }

    /** Whether it was done. */
    boolean take(Step step) {
        if (step instanceof Step.Register comer) {
            register(comer.kind());
        } else if (step instanceof Step.Cancel leaver) {
            leaver.among(answered()).ifPresent(this::cancel);
        } else if (step instanceof Step.Resize wanted) {
            return resize(wanted);
        }
        return true;
    }

    private void register(AdmissionKind kind) {
        int number = comers.getAndIncrement();
        var visitor = ARegistration.of(number + "@example.jp");
        var request = (kind == AdmissionKind.VENUE ? visitor : visitor.online()).forSession(code);
        var receipt = database.in(em -> Desk.in(em, now()).register(request));
        tokens.put(number, receipt.token());
    }

    private void cancel(int number) {
        database.in(em -> Desk.in(em, now()).cancel(tokens.get(number)));
    }

    /** Those who are there and know it: where many come at once somebody else may see them before. */
    private List<Integer> answered() {
        return guests().keySet().stream().filter(tokens::containsKey).toList();
    }

    /** Not when somebody would lose a seat, or somebody else was quicker. */
    private boolean resize(Step.Resize caps) {
        var form = database.in(em -> SeminarFixture.editing(em, now()).open(code));
        var typed = new HashMap<>(form.typed());
        typed.put("venueCapacity", String.valueOf(caps.venue()));
        typed.put("onlineCapacity", String.valueOf(caps.online()));
        typed.put("roomCapacity", caps.room() == null ? "" : String.valueOf(caps.room()));
        try {
            database.run(em -> SeminarFixture.editing(em, now())
                    .save(new SessionForm(code, form.version(), typed, form.themes())));
            return true;
        } catch (CapacityTooSmall | RoomTooSmall | EditedMeanwhile refused) {
            return false;
        }
    }

    /** Everybody who is there, by number. */
    SortedMap<Integer, Status> guests() {
        var guests = new TreeMap<Integer, Status>();
        database.run(em -> new Sessions_(em)
                .sql(
                        "select email, status from registration where status <> 'CANCELLED' and session_id = :session",
                        Tuple.class)
                .setParameter("session", session)
                .getResultStream()
                .forEach(
                        row -> guests.put(number(row.get(0, String.class)), Status.valueOf(row.get(1, String.class)))));
        return guests;
    }

    private static int number(String email) {
        return Integer.parseInt(email.substring(0, email.indexOf('@')));
    }

    /** What pages and REST tell, venue first. */
    List<AdmissionLine> told() {
        return database.in(em -> new Sessions_(em).admissions(List.of(session)));
    }

    /** Ways in at which people wait though there is a seat for them, by their own way in and in the room. */
    long keptWaiting() {
        return count("""
                select count(*) from admission a left join room_cap r on r.session_id = a.session_id
                where a.session_id = %d and a.waiting > 0 and a.confirmed < a.capacity
                    and (r.capacity is null or r.confirmed < r.capacity)
                """);
    }

    /** People who wait behind somebody of their own queue who came later and has a seat. */
    long overtaken() {
        return count("""
                select count(*) from registration w
                    join registration c on c.session_id = w.session_id and c.admission = w.admission and c.turn > w.turn
                where w.session_id = %d and w.status = 'WAITING' and c.status = 'CONFIRMED'
                """);
    }

    /** Ways in, and the room, with more people than they hold. */
    long overbooked() {
        return count("""
                select count(*) from (
                    select a.capacity, (select count(*) from registration g where g.session_id = a.session_id
                        and g.admission = a.kind and g.status = 'CONFIRMED') seated
                    from admission a where a.session_id = %1$d
                    union all
                    select r.capacity, (select count(*) from registration g where g.session_id = r.session_id
                        and g.status = 'CONFIRMED')
                    from room_cap r where r.session_id = %1$d) c
                where c.seated > c.capacity
                """);
    }

    /** Ways in, and the room, whose counters differ from what the registrations say. */
    long miscounted() {
        return count("""
                select count(*) from (
                    select a.confirmed, a.waiting,
                        (select count(*) from registration g where g.session_id = a.session_id and g.admission = a.kind
                            and g.status = 'CONFIRMED') seated,
                        (select count(*) from registration g where g.session_id = a.session_id and g.admission = a.kind
                            and g.status = 'WAITING') queued
                    from admission a where a.session_id = %1$d
                    union all
                    select r.confirmed, 0, (select count(*) from registration g where g.session_id = r.session_id
                        and g.status = 'CONFIRMED'), 0
                    from room_cap r where r.session_id = %1$d) c
                where c.confirmed <> c.seated or c.waiting <> c.queued
                """);
    }

    private long count(String sql) {
        return database.number(sql.formatted(session));
    }

    private Clock now() {
        return Clock.fixed(NOW.plusSeconds(seconds.incrementAndGet()), ZoneOffset.UTC);
    }
}
