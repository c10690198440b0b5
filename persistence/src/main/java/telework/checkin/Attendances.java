package telework.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import telework.common.Repository;
import telework.membership.Scope;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;

/** Who has come. */
public interface Attendances extends Repository {

    @HQL("from Attendance a join fetch a.registration where a.registration.id = :registration")
    List<Attendance> of(Long registration);

    @HQL("from Attendance a join fetch a.registration r where a.id = :id and r.session.id = :session")
    List<Attendance> withId(Long session, Long id);

    @HQL("""
            select a.registration.id, a.id, a.way, a.arrivedAt from Attendance a where a.registration.id in :registrations
            """)
    List<Visit> visitsOf(Collection<Long> registrations);

    @HQL("""
            from Attendance a join fetch a.registration r where r.session.id = :session and r.admission = :admission
            order by a.arrivedAt desc, a.id desc
            """)
    List<Attendance> latest(Long session, AdmissionKind admission, Page page);

    @HQL("""
            select r.session.id, r.admission, count(r.id), count(a.id)
            from Registration r left join Attendance a on a.registration = r
            where r.session.id in :sessions and r.status = :confirmed group by r.session.id, r.admission
            """)
    List<Turnout> turnoutWith(Collection<Long> sessions, Registration.Status confirmed);

    @HQL("""
            select d.id from Session d where d.status in :states
                and d.seminar.id = (select s.seminar.id from Session s where s.id = :session)
            """)
    List<Long> datesIn(Long session, Collection<Session.Status> states);

    /** Takes one back: 1, or 0 when somebody else has done so. */
    @HQL("delete from Attendance a where a.id = :id")
    int remove(Long id);

    /** The visits of those who have come, by the ids of what they registered. */
    default Map<Long, Visit> visits(Collection<Long> registrations) {
        return registrations.isEmpty()
                ? Map.of()
                : visitsOf(registrations).stream().collect(Collectors.toMap(Visit::registration, Function.identity()));
    }

    /** Of a registration whose row is locked: nobody can change it until the end of the transaction. */
    default Optional<Attendance> ofLocked(Registration registration) {
        return of(registration.getId()).stream().findFirst();
    }

    /** One of a session. */
    default Optional<Attendance> byId(Long session, Long id) {
        return withId(session, id).stream().findFirst();
    }

    /** Those who came to the venue last. */
    default List<Attendance> latest(Long session, int most) {
        return latest(session, AdmissionKind.VENUE, Page.first(most));
    }

    /** How many came of those with a seat, for each way to take part that anybody has a seat by. */
    default List<Turnout> turnout(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : turnoutWith(sessions, Registration.Status.CONFIRMED);
    }

    /** Ids of all dates of the seminar of a session that take place or took place. */
    default List<Long> dates(Long session) {
        return datesIn(session, Doors.TAKING_PLACE);
    }

    /**
     * Ids of the sessions that a desk has to do with, soonest first: those that take place between two instants.
     *
     * @param scope for which organisations
     * @param until the first instant that is too late to begin
     */
    default List<Long> sessions(Scope scope, Instant from, Instant until, int most) {
        return scope.bindTo(sql("""
                        select s.id from session s join seminar m on m.id = s.seminar_id
                        where s.status in ('PUBLISHED', 'CLOSED', 'HELD') and s.ends_at >= :from and s.starts_at < :until
                            and %s
                        order by s.starts_at, s.id
                        """.formatted(scope.sql("m.organisation_id")), Long.class))
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** With the one key of this installation. */
    default TicketSeal seal() {
        return new TicketSeal(sql("select secret from ticket_key", String.class).getSingleResult());
    }
}
