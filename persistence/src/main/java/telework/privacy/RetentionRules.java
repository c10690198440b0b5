package telework.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;
import telework.consent.Purpose;
import telework.programme.Programme;

/** How long people are remembered, what is due, and what is held back. */
public interface RetentionRules extends Repository {

    @HQL("from Programme p order by p.startsOn desc")
    List<Programme> programmes();

    @HQL("from Programme p where p.code = :code")
    List<Programme> programme(String code);

    @HQL("from RetentionRule r where r.programme.id = :programme and r.purpose = :purpose")
    List<RetentionRule> rules(Long programme, Purpose purpose);

    default Optional<RetentionRule> rule(Long programme, Purpose purpose) {
        return rules(programme, purpose).stream().findFirst();
    }

    /** Days after the end of a session. */
    default int days(Long programme, Purpose purpose) {
        return rule(programme, purpose).map(RetentionRule::getDays).orElse(purpose.standardDays());
    }

    /** Sessions of a programme that ended before a moment and have somebody to forget; the oldest first. */
    @HQL("""
         select s.id, s.code, m.title, o.name, s.timetable.endsAt, count(r.id),
             (select count(h.id) from LegalHold h where h.session.id = s.id and h.liftedAt is null)
         from Registration r join r.session s join s.seminar m join m.organisation o
         where m.programme.id = :programme and s.timetable.endsAt < :before and r.erasedAt is null
         group by s.id, s.code, m.title, o.name, s.timetable.endsAt
         order by s.timetable.endsAt, s.id
         """)
    List<DueLine> due(Long programme, Instant before);

    /** How many of a programme have been forgotten so far. */
    @HQL("""
         select count(*) from Registration r
         where r.session.seminar.programme.id = :programme and r.erasedAt is not null
         """)
    Long forgotten(Long programme);

    @HQL("""
         select h.id, s.code, m.title, h.reason, h.placedBy, h.placedAt
         from LegalHold h join h.session s join s.seminar m where h.liftedAt is null order by h.id
         """)
    List<LegalHoldLine> holds();

    @HQL("from LegalHold h where h.session.id = :session")
    List<LegalHold> holdsOf(Long session);

    default void removeHolds(Long session) {
        holdsOf(session).forEach(entityManager()::remove);
    }

    default Optional<LegalHold> hold(Long id) {
        return Optional.ofNullable(entityManager().find(LegalHold.class, id));
    }
}
