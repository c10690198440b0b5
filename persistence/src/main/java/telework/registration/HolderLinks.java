package telework.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.EmailAddress;
import telework.common.Repository;
import telework.common.Secret;
import telework.seminar.Session;

/** Links to all registrations of a mailbox, and those registrations. */
public interface HolderLinks extends Repository {

    @HQL("from HolderLink l where l.tokenHash = :hash and l.expiresAt > :now")
    List<HolderLink> living(String hash, Instant now);

    /** Whose link it is; empty when it shows nothing (any more). */
    default Optional<EmailAddress> owner(Secret token, Instant now) {
        return living(token.hash(), now).stream().findFirst().map(HolderLink::getEmail);
    }

    /** Has the seats of sessions that have been read already fetched by one query. */
    @HQL("from Session s left join fetch s.admissions where s.id in :ids")
    List<Session> withSeats(List<Long> ids);

    /** The latest first, with all that is told of each. @param most how many at most */
    default List<Registration> registrations(EmailAddress owner, int most) {
        var found = found(owner, most);
        withSeats(found.stream()
                .map(registration -> registration.getSession().getId())
                .toList());
        return found;
    }

    default List<Registration> found(EmailAddress owner, int most) {
        // Not @HQL: the processor does not see attributes of an embedded record that have a converter.
        return entityManager()
                .createQuery(
                        Registrations.WITH_SESSION
                                + "where r.applicant.email = :owner order by s.timetable.startsAt desc, r.id desc",
                        Registration.class)
                .setParameter("owner", owner)
                .setMaxResults(most)
                .getResultList();
    }

    default boolean hasRegistrations(EmailAddress owner) {
        return !found(owner, 1).isEmpty();
    }

    /** Deletes what shows nothing any more. */
    default int discardExpired(Instant now) {
        return sql("delete from holder_link where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
