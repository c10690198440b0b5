package telework.registration;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.audit.Act;
import telework.audit.Action;
import telework.audit.Trail;
import telework.common.Repository;

/** Which registrations belong to which firm. */
public interface RegistrationsOfFirms extends Repository {

    String LINE = """
            select r.id, r.number, s.code, m.title, s.timetable.startsAt, r.applicant.name, r.applicant.email,
                r.applicant.organisationName, r.status, r.registeredAt
            from Registration r join r.session s join s.seminar m
            """;

    String LATEST_FIRST = " order by r.registeredAt desc, r.id desc";

    @HQL("select count(*) from Registration r where r.firmId = :firm")
    Long count(Long firm);

    @HQL("update Registration set firmId = :into where firmId = :from")
    int move(Long from, Long into);

    @HQL("update Registration set firmId = :firm where id = :registration and firmId is null")
    int put(Long registration, Long firm);

    /** Of a registration of no firm; 0 when it is not there or belongs to one. */
    default int assign(Long registration, Long firm) {
        int assigned = put(registration, firm);
        if (assigned == 1) {
            var trail = Trail.of(this);
            var subject = trail.subject(Registration.class, registration);
            trail.record(Act.of(Action.CHANGED, subject).with("firmId", firm));
        }
        return assigned;
    }

    /** @param first how many go before, from 0 */
    default List<FirmRegistrationLine> of(Long firm, int first, int size) {
        return entityManager()
                .createQuery(LINE + "where r.firmId = :firm" + LATEST_FIRST, FirmRegistrationLine.class)
                .setParameter("firm", firm)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Those of no firm and without a number of their own whose typed name reads like the firm's, at a place in its prefecture, at
     * one that is not known, or online.
     */
    default List<FirmRegistrationLine> perhapsOf(Long firm, int most) {
        return entityManager()
                .createQuery(LINE + """
                        join Firm f on f.nameKey = r.firmKey and f.id = :firm
                        where r.firmId is null and r.applicant.corporateNumber is null
                            and (s.prefectureCode is null or f.prefecture is null or s.prefectureCode = f.prefecture)
                        """ + LATEST_FIRST, FirmRegistrationLine.class)
                .setParameter("firm", firm)
                .setMaxResults(most)
                .getResultList();
    }
}
