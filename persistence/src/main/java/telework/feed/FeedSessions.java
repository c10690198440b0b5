package telework.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.seminar.Seminar;
import telework.seminar.Session;
import telework.seminar.SessionSearch;

/** Sessions as they were made known, with everything a feed tells of them: a chunk costs four statements, however many it holds. */
public interface FeedSessions extends Repository {

    /** The moment of {@link Session#getChangedAt}. */
    String CHANGED = "greatest(s.changedAt, m.changedAt, coalesce(v.changedAt, s.changedAt))";

    /** All that have a page of their own. */
    String PAGES =
            " from Session s join s.seminar m left join s.venue v where s.status in (PUBLISHED, CLOSED, HELD, CANCELLED) ";

    Comparator<Session> SOONEST_FIRST = Comparator.comparing(
                    (Session session) -> session.getTimetable().startsAt())
            .thenComparing(Session::getId);
    Comparator<Session> LATEST_CHANGE_FIRST =
            Comparator.comparing(Session::getChangedAt).reversed().thenComparing(Session::getId);

    /** At most as many as told that begin after the mark, soonest first. */
    default List<Session> after(FeedMark mark, SessionSearch search, int most) {
        var criteria = search.madeKnown();
        var ids = criteria.bindTo(sql("select s.id" + criteria.sql() + """
                        and (s.starts_at > :startsAt or s.starts_at = :startsAt and s.id > :id)
                        order by s.starts_at, s.id
                        """, Long.class));
        ids.setParameter("startsAt", mark.startsAt()).setParameter("id", mark.id());
        return whole(ids.setMaxResults(most).getResultList()).stream()
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** Those that were changed last, the latest change first. */
    default List<Session> latest(SessionSearch search, int most) {
        var criteria = search.madeKnown().withVenue();
        var ids = criteria.bindTo(sql("select s.id" + criteria.sql() + """
                        order by greatest(s.changed_at, m.changed_at, coalesce(v.changed_at, s.changed_at)) desc, s.id
                        """, Long.class));
        return whole(ids.setMaxResults(most).getResultList()).stream()
                .sorted(LATEST_CHANGE_FIRST)
                .toList();
    }

    /** The sessions with all that hangs on them, in no order. */
    default List<Session> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        withAdmissions(ids);
        withThemes(ids);
        return withPlaces(ids);
    }

    @HQL("""
            from Session s join fetch s.seminar m join fetch m.organisation left join fetch s.venue v
            left join fetch v.prefecture where s.id in :ids
            """)
    List<Session> withPlaces(Collection<Long> ids);

    @HQL("from Session s left join fetch s.admissions where s.id in :ids")
    List<Session> withAdmissions(Collection<Long> ids);

    @HQL("""
            from Seminar m left join fetch m.themes
            where m.id in (select s.seminar.id from Session s where s.id in :ids)
            """)
    List<Seminar> withThemes(Collection<Long> ids);

    /** A page for the map of the site. */
    record PageLine(Long id, String code, Instant changedAt) {}

    /** At most as many as told beyond the id, in the order in which they came into being. */
    default List<PageLine> pagesAfter(Long id, int most) {
        return entityManager()
                .createQuery("select s.id, s.code, " + CHANGED + PAGES + "and s.id > :id order by s.id", PageLine.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    default long pages() {
        return entityManager()
                .createQuery("select count(*)" + PAGES, Long.class)
                .getSingleResult();
    }

    /** The last of that many pages, in the same order: the next part of the map begins after it. */
    default Long lastOf(int pages) {
        return entityManager()
                .createQuery("select s.id" + PAGES + "order by s.id", Long.class)
                .setFirstResult(pages - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
