package telework.seminar;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Plain;
import telework.common.Repository;

/** The sessions, for the public and for staff. */
public interface Sessions extends Repository {

    /** What a list shows of each session, in the order of {@link SessionLine}. */
    String LINES = """
            select s.id, s.code, m.id, m.code, m.title, m.titleEn, o.name, o.nameEn, s.status, s.zone,
                s.timetable.startsAt, s.timetable.endsAt, s.period.opensAt, s.period.closesAt, v.name, v.prefecture.code
            """;

    /** What the public is looking for, whatever has become of it; the parameters are those of a {@link SessionSearch}. */
    String ASKED_FOR = """
            from Session s join s.seminar m join m.organisation o left join s.venue v
            where s.timetable.endsAt > :now and s.timetable.startsAt >= :from and s.timetable.startsAt < :until
                and m.searchKey like :words escape '!'
                and (:prefecture = '' or v.prefecture.code = :prefecture)
                and (:theme = '' or exists (select 1 from m.themes t where t.code = :theme))
                and (:venue = false or exists (select 1 from s.admissions a where a.kind = VENUE))
                and (:online = false or exists (select 1 from s.admissions a where a.kind = ONLINE))
                and (:vacancy = false or s.status = PUBLISHED
                    and exists (select 1 from s.admissions a where a.confirmed < a.capacity))
            """;

    /** What of it can be attended. */
    String FOUND = ASKED_FOR + "and s.status in (PUBLISHED, CLOSED) ";

    /** What of it was ever made known, also when it was called off or is over. */
    String MADE_KNOWN = ASKED_FOR + "and s.status in (PUBLISHED, CLOSED, HELD, CANCELLED) ";

    @HQL("""
            from Session s join fetch s.seminar m join fetch m.organisation left join fetch s.venue v
            left join fetch v.prefecture where s.code = :code
            """)
    List<Session> withCode(String code);

    default Optional<Session> byCode(String code) {
        return Plain.canBeAsked(code) ? withCode(code).stream().findFirst() : Optional.empty();
    }

    default Optional<Session> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Session.class, id));
    }

    @HQL("select s.id from Session s where s.code = :code")
    List<Long> idsOf(String code);

    /** For those who lock first and read afterwards. */
    default Optional<Long> idOf(String code) {
        return idsOf(code).stream().findFirst();
    }

    @HQL("select s.seminar.id from Session s where s.id = :id")
    List<Long> seminarsOf(Long id);

    @HQL("select s.status from Session s where s.id = :id")
    List<Session.Status> statusesOf(Long id);

    /** Whether it still takes registrations, as the database says at this moment. */
    default boolean isStillPublished(Long id) {
        return statusesOf(id).contains(Session.Status.PUBLISHED);
    }

    /** Locks the session's row, for those who change what registered people were told. */
    default Optional<Session> locked(Long id) {
        return Optional.ofNullable(entityManager().find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @HQL("select count(*) from Session s where s.seminar.id = :seminar")
    long ofSeminar(Long seminar);

    /** Deletes a draft with its ways to take part, for nobody has come by them. */
    default void remove(Session session) {
        session.getSeminar().drop(session);
        session.getAdmissions().forEach(entityManager()::remove);
        entityManager().remove(session);
        entityManager().flush();
    }

    /** Deletes a seminar that has no session left. */
    default void remove(Seminar seminar) {
        entityManager().remove(seminar);
        entityManager().flush();
    }

    /** Reads again what the database says, after statements have gone past the objects. */
    default void refresh(Session session) {
        entityManager().flush();
        entityManager().refresh(session);
    }

    /** Soonest first. */
    default List<SessionLine> found(SessionSearch search, int page, int size) {
        var query = entityManager()
                .createQuery(LINES + FOUND + "order by s.timetable.startsAt, s.id", SessionLine.class)
                .setFirstResult(page * size)
                .setMaxResults(size);
        search.bindTo(query);
        return query.getResultList();
    }

    default long count(SessionSearch search) {
        var query = entityManager().createQuery("select count(*) " + FOUND, Long.class);
        search.bindTo(query);
        return query.getSingleResult();
    }

    @HQL("""
            select a.session.id, a.kind, a.capacity, a.confirmed, a.waiting, a.waitlist
            from Admission a where a.session.id in :sessions order by a.session.id, a.kind desc
            """)
    List<AdmissionLine> admissions(Collection<Long> sessions);

    /** The dates of a seminar that are still to come, soonest first. */
    default List<SessionLine> toCome(Long seminar, Instant now) {
        return entityManager()
                .createQuery(LINES + """
                                  from Session s join s.seminar m join m.organisation o left join s.venue v
                                  where m.id = :seminar and s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt > :now
                                  order by s.timetable.startsAt, s.id
                                  """, SessionLine.class)
                .setParameter("seminar", seminar)
                .setParameter("now", now)
                .getResultList();
    }

    /** What is to come at a venue and announced, in the order in which it is locked. */
    @HQL("""
            select s.id from Session s
            where s.venue.id = :venue and s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt > :now order by s.id
            """)
    List<Long> announcedAt(Long venue, Instant now);

    /** What is planned or to come at a venue, soonest first. */
    default List<SessionLine> at(Long venue, Instant now) {
        return entityManager()
                .createQuery(LINES + """
                                  from Session s join s.seminar m join m.organisation o join s.venue v
                                  where v.id = :venue and (s.status in (DRAFT, IN_REVIEW)
                                      or s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt > :now)
                                  order by s.timetable.startsAt, s.id
                                  """, SessionLine.class)
                .setParameter("venue", venue)
                .setParameter("now", now)
                .getResultList();
    }

    /** The other dates of a seminar that the public may see. */
    @HQL("""
            select s.code from Session s where s.seminar.id = :seminar and s.status not in (DRAFT, IN_REVIEW)
            order by s.timetable.startsAt, s.id
            """)
    List<String> publicCodes(Long seminar);

    /** Closes what has reached the end of its registration period, or its start. */
    @HQL("""
            update Session s set s.status = CLOSED
            where s.status = PUBLISHED and coalesce(s.period.closesAt, s.timetable.startsAt) <= :now
            """)
    int closeDue(Instant now);

    /** Marks as held what is over. */
    @HQL("""
            update Session s set s.status = HELD
            where s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt <= :now
            """)
    int markHeld(Instant now);
}
