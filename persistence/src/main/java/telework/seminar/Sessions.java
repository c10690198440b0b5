package telework.seminar;

import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.NativeQuery;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Plain;
import telework.common.Repository;
import telework.membership.Scope;

/** The sessions, for the public and for staff. */
public interface Sessions extends Repository {

    /** What a list shows of each session, in the order of {@link SessionLine}. */
    String LINES = """
            select s.id, s.code, m.id, m.code, m.title, m.titleEn, o.name, o.nameEn, s.status, s.zone,
                s.timetable.startsAt, s.timetable.endsAt, s.period.opensAt, s.period.closesAt, v.name, v.prefecture.code
            """;

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

    /** Soonest first. The narrow rows are searched and sorted first, and only those of the page are read in full. */
    default List<SessionLine> found(SessionSearch search, int page, int size) {
        return lines(ids(search.toAttend(), "order by s.starts_at, s.id")
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList());
    }

    /** Whom the criteria find. */
    default NativeQuery<Long> ids(SessionCriteria criteria, String more) {
        return criteria.bindTo(sql("select s.id" + criteria.sql() + more, Long.class));
    }

    default long count(SessionSearch search) {
        var criteria = search.toAttend();
        return criteria.bindTo(sql("select count(*)" + criteria.sql(), Long.class))
                .getSingleResult();
    }

    /** What facets are counted from: all that can be attended within the days and by the words that are asked for. */
    default List<FacetCell> cells(SessionSearch search) {
        var criteria = search.withoutFacets().toAttend();
        return criteria.bindTo(sql(criteria.counted(), Tuple.class))
                .getResultStream()
                .map(FacetCell::of)
                .toList();
    }

    /** Of how many seminars there is something to attend. */
    default long seminarsToAttend(SessionSearch search) {
        var criteria = search.toAttend();
        return criteria.bindTo(sql("select count(distinct s.seminar_id)" + criteria.sql(), Long.class))
                .getSingleResult();
    }

    /** How many seats are left in what takes registrations now; those of a room that is shared count once. */
    default long seatsLeft(Instant now) {
        return sql("""
                        select coalesce(cast(sum(case when f.room_left < f.seats then f.room_left else f.seats end) as bigint), 0)
                        from (
                            select sum(%s) seats, min(r.capacity - r.confirmed) room_left
                            from session s join admission a on a.session_id = s.id left join room_cap r on r.session_id = s.id
                            where s.status = 'PUBLISHED' and s.starts_at > :now
                                and (s.opens_at is null or s.opens_at <= :now)
                                and (s.closes_at is null or s.closes_at > :now)
                            group by s.id) f
                        """.formatted(FreeSeats.SQL), Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** When the last change was made to what all of them say; the seats are not part of it. Long ago when there are none. */
    default Instant lastChange() {
        return sql("""
                        select greatest((select max(changed_at) from session), (select max(changed_at) from seminar))
                        """, Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /**
     * The first sessions of each day, and how many begin on it by the clocks of their places.
     *
     * @param most of a day
     */
    default List<DayEntry> byDay(SessionSearch search, int most) {
        var criteria = search.toAttend();
        return criteria.bindTo(sql("""
                        select d.id, d.starts_on, d.total from (
                            select s.id, s.starts_on, count(*) over (partition by s.starts_on) total,
                                row_number() over (partition by s.starts_on order by s.starts_at, s.id) place
                        """ + criteria.sql() + ") d where d.place <= :most", Tuple.class))
                .setParameter("most", most)
                .getResultStream()
                .map(DayEntry::of)
                .toList();
    }

    default List<SessionLine> lines(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(LINES + """
                                          from Session s join s.seminar m join m.organisation o left join s.venue v
                                          where s.id in :ids order by s.timetable.startsAt, s.id
                                          """, SessionLine.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @HQL("""
            select a.session.id, a.kind, a.capacity, a.confirmed, a.waiting, a.waitlist, a.room, a.inRoom
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

    /** Where somebody speaks, planned or to come, soonest first. @param scope whose drafts are seen */
    default List<SessionLine> presentedBy(Long speaker, Instant now, Scope scope) {
        return scope.bindTo(entityManager()
                        .createQuery(LINES + """
                                  from Session s join s.seminar m join m.organisation o left join s.venue v
                                  where exists (select 1 from Appearance a where a.seminar = m and a.speaker.id = :speaker)
                                      and (s.status in (DRAFT, IN_REVIEW) and %s
                                          or s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt > :now)
                                  order by s.timetable.startsAt, s.id
                                  """.formatted(scope.hql("m.organisation.id")), SessionLine.class)
                        .setParameter("speaker", speaker)
                        .setParameter("now", now))
                .getResultList();
    }

    /** What is planned or to come at a venue, soonest first. @param scope whose drafts are seen */
    default List<SessionLine> at(Long venue, Instant now, Scope scope) {
        return scope.bindTo(entityManager()
                        .createQuery(LINES + """
                                  from Session s join s.seminar m join m.organisation o join s.venue v
                                  where v.id = :venue and (s.status in (DRAFT, IN_REVIEW) and %s
                                      or s.status in (PUBLISHED, CLOSED) and s.timetable.endsAt > :now)
                                  order by s.timetable.startsAt, s.id
                                  """.formatted(scope.hql("m.organisation.id")), SessionLine.class)
                        .setParameter("venue", venue)
                        .setParameter("now", now))
                .getResultList();
    }

    /** The other dates of a seminar that the public may see. */
    @HQL("""
            select s.code from Session s where s.seminar.id = :seminar and s.status not in (DRAFT, IN_REVIEW)
            order by s.timetable.startsAt, s.id
            """)
    List<String> publicCodes(Long seminar);

    /** Closes what has reached the end of its registration period, or its start. */
    default int closeDue(Instant now) {
        return moveOn("status = 'PUBLISHED' and coalesce(closes_at, starts_at) <= :now", now, Session.Status.CLOSED);
    }

    /** Marks as held what is over. */
    default int markHeld(Instant now) {
        return moveOn("status in ('PUBLISHED', 'CLOSED') and ends_at <= :now", now, Session.Status.HELD);
    }

    /** By one statement for all; each is recorded. What another node just moves is left to it. */
    default int moveOn(String due, Instant now, Session.Status status) {
        var moving = sql(
                        "select id, status from session where " + due + " order by id for update skip locked",
                        Tuple.class)
                .setParameter("now", now)
                .getResultList();
        var ids = moving.stream().map(row -> row.get(0, Long.class)).toList();
        if (!ids.isEmpty()) {
            become(ids, status);
            var trail = Trail.of(this);
            moving.forEach(row ->
                    trail.record(Act.of(Action.CHANGED, trail.subject(Session.class, row.get(0, Long.class)))
                            .changing("status", row.get(1), status)));
        }
        return ids.size();
    }

    @HQL("update Session s set s.status = :status where s.id in :ids")
    int become(List<Long> ids, Session.Status status);
}
