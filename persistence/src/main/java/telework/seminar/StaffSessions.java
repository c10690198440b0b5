package telework.seminar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.membership.Scope;

/** All sessions as staff work on them, drafts included. */
public interface StaffSessions extends Repository {

    @HQL("""
            select s.id, s.code, m.id, m.code, m.title, m.titleEn, o.name, o.nameEn, s.status, s.zone,
                s.timetable.startsAt, s.timetable.endsAt, s.period.opensAt, s.period.closesAt, v.name, v.prefecture.code
            from Session s join s.seminar m join m.organisation o left join s.venue v where s.id in :ids
            """)
    List<SessionLine> lines(Collection<Long> ids);

    /**
     * Two statements: the keys of the page in their order, then what stands in the rows.
     *
     * @param scope for which organisations
     */
    default List<SessionLine> found(
            Scope scope, StaffSearch search, StaffSearch.Order order, boolean descending, int first, int size) {
        var query = new StaffQuery(search, scope);
        var ids = query.bind(sql(query.ids(order, descending), Long.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, SessionLine> lines =
                lines(ids).stream().collect(Collectors.toMap(SessionLine::id, Function.identity()));
        return ids.stream().map(lines::get).toList();
    }

    default long count(Scope scope, StaffSearch search) {
        var query = new StaffQuery(search, scope);
        return query.bind(sql(query.count(), Long.class)).getSingleResult();
    }

    /** Codes of the first so many, in the order of work. */
    default List<String> codes(Scope scope, StaffSearch search, int most) {
        return found(scope, search, StaffSearch.Order.WORK, false, 0, most).stream()
                .map(SessionLine::code)
                .toList();
    }
}
