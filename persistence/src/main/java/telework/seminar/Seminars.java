package telework.seminar;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The seminars. */
public interface Seminars extends Repository {

    @HQL("from Seminar m join fetch m.organisation join fetch m.programme where m.id = :id")
    List<Seminar> withId(Long id);

    /** Locks the row, for those who edit. */
    default Optional<Seminar> locked(Long id) {
        return Optional.ofNullable(entityManager().find(Seminar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default Optional<Seminar> byId(Long id) {
        return withId(id).stream().findFirst();
    }

    /** Where somebody speaks, in the order in which it is locked. */
    @HQL("select a.seminar.id from Appearance a where a.speaker.id = :speaker order by a.seminar.id")
    List<Long> presentedBy(Long speaker);

    /** The next of the numbers that people read out on the telephone. */
    default long nextNumber() {
        return sql("select nextval('seminar_number')", Long.class).getSingleResult();
    }
}
