package telework.privacy;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import telework.common.EmailAddress;
import telework.common.Repository;

/** All that is known under an address. */
public interface People extends Repository {

    default List<PersonRegistration> registrations(EmailAddress email) {
        // Not @HQL: the processor does not see attributes of an embedded record that have a converter.
        return entityManager()
                .createQuery("""
                        select r.id, s.id, r.number, s.code, m.title, s.timetable.startsAt, o.name, r.admission, r.status,
                            r.applicant.name, r.applicant.organisationName, r.applicant.corporateNumber,
                            r.applicant.language, r.registeredAt, r.confirmedAt, r.cancelledAt, t.version,
                            (select count(h.id) from LegalHold h where h.session.id = s.id and h.liftedAt is null)
                        from Registration r join r.session s join s.seminar m join m.organisation o
                            left join r.consentText t
                        where r.applicant.email = :email and r.erasedAt is null
                        order by s.id, r.id
                        """, PersonRegistration.class)
                .setParameter("email", email)
                .getResultList();
    }

    default List<PersonContact> contacts(EmailAddress email) {
        return sql("""
                        select c.id, f.name as firm, c.name, c.kana, c.telephone, c.role
                        from firm_contact c join firm f on f.id = c.firm_id where c.email = :email order by c.id
                        """, PersonContact.class)
                .setParameter("email", email.value())
                .getResultList();
    }

    default List<PersonAccommodation> accommodations(EmailAddress email) {
        return entityManager()
                .createQuery("""
                        select r.number, a.wishes, a.note, a.toldAt from Accommodation a join a.registration r
                        where r.applicant.email = :email order by r.id
                        """, PersonAccommodation.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** The latest first. */
    default List<PersonMail> mails(EmailAddress email, int most) {
        return entityManager()
                .createQuery("""
                        select m.kind, m.subject, m.status, m.createdAt from OutboxMessage m
                        where m.recipient = :email order by m.id desc
                        """, PersonMail.class)
                .setParameter("email", email)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What was done with these registrations, and who looked at a list in which they stand; the latest first.
     *
     * @param registrations their keys, as the trail has them
     * @param sessions of those registrations
     */
    @HQL("""
         select e.occurredAt, e.actorKind, e.action, o.name
         from AuditEntry e left join Organisation o on o.id = e.organisationId
         where e.subjectType = 'Registration' and e.subjectId in :registrations
             or e.subjectType = 'Session' and e.subjectId in :sessions and e.action in (VIEWED, EXPORTED)
         order by e.occurredAt desc, e.id desc
         """)
    List<PersonAct> acts(List<String> registrations, List<String> sessions, Page page);
}
