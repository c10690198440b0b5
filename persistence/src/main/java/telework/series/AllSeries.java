package telework.series;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.seminar.Session;

/** The series; their name has no other plural. */
public interface AllSeries extends Repository {

    @HQL("""
         select r.id, m.title, r.rule, r.startsOn,
             (select count(*) from Session s where s.occurrence.series = r.id)
         from Series r join r.seminar m where r.id = :id
         """)
    List<SeriesLine> lines(Long id);

    default Optional<SeriesLine> line(Long id) {
        return lines(id).stream().findFirst();
    }

    @HQL("select s.occurrence.series from Session s where s.code = :code and s.occurrence.series is not null")
    List<Long> seriesOf(String code);

    /** The key of the series that a session is of. */
    default Optional<Long> ofSession(String code) {
        return seriesOf(code).stream().findFirst();
    }

    /** Keys of its sessions, rising: the order in which they are locked. */
    @HQL("select s.id from Session s where s.occurrence.series = :series order by s.id")
    List<Long> sessionIds(Long series);

    /** Its sessions with all that a change of them looks at, by date; those without one come last. */
    @HQL("""
         select distinct s from Session s
         join fetch s.seminar m join fetch m.organisation left join fetch s.admissions
         left join fetch s.venue v left join fetch v.prefecture
         where s.occurrence.series = :series order by s.timetable.startsAt, s.id
         """)
    List<Session> sessions(Long series);

    @HQL("where seminar.id = :seminar")
    List<Series> of(Long seminar);

    /** Those of a seminar that is deleted. */
    default void removeAll(Long seminar) {
        of(seminar).forEach(entityManager()::remove);
    }
}
