package telework.accommodation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** What people need. */
public interface Accommodations extends Repository {

    @HQL("from Accommodation a where a.registration.id = :registration")
    List<Accommodation> ofRegistration(Long registration);

    default Optional<Accommodation> of(Long registration) {
        return ofRegistration(registration).stream().findFirst();
    }

    default void remove(Accommodation accommodation) {
        entityManager().remove(accommodation);
    }

    /** Of a session, in the order of the fifty sounds, without those who have cancelled. */
    @HQL("""
         select r.number, r.applicant.name, r.admission, r.status, a.wishes, a.note, a.toldAt
         from Accommodation a join a.registration r
         where r.session.code = :code and r.cancelledAt is null order by r.readingKey, r.id
         """)
    List<AccommodationLine> lines(String code);

    /** Of sessions of a programme that ended before a moment, and of who has cancelled; not of sessions on hold. @return how many */
    default int deleteBefore(Long programme, Instant before) {
        return sql("""
                        delete from accommodation where registration_id in (
                            select r.id from registration r join session s on s.id = r.session_id
                                join seminar m on m.id = s.seminar_id
                            where m.programme_id = :programme and (s.ends_at < :before or r.status = 'CANCELLED')
                                and not exists (
                                    select 1 from legal_hold h where h.session_id = s.id and h.lifted_at is null))
                        """)
                .setParameter("programme", programme)
                .setParameter("before", before)
                .executeUpdate();
    }
}
