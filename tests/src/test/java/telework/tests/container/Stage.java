package telework.tests.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import telework.seminar.ASession;
import telework.seminar.Session;

/** Sets the scene for a test inside the container and looks at what became of it, each in a transaction of its own. */
@Stateless
@PermitAll
public class Stage {

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Staff staff;

    @Resource
    EJBContext context;

    /** A published session in a week. @return its code */
    public String session(int seats) {
        return ASession.withSeats(seats).startingAt(inAWeek()).in(em).getCode();
    }

    /** A published session that takes registrations for so long. @return its code */
    public String sessionThatClosesAfter(Duration pause) {
        return ASession.withSeats(1)
                .startingAt(inAWeek())
                .closingAt(clock.instant().plus(pause))
                .in(em)
                .getCode();
    }

    /** Whoever runs as staff, under the name in glassfish-web.xml, works for the whole country. */
    public void employ() {
        em.createNativeQuery("""
                insert into staff_account (id, email, name, password_hash, demo)
                select nextval('staff_account_seq'), 'tester', 'tester', '-', false
                where not exists (select 1 from staff_account where email = 'tester')
                """).executeUpdate();
        em.createNativeQuery("""
                insert into membership (id, version, account_id, role, starts_at, granted_by, granted_at)
                select nextval('membership_seq'), 0, a.id, 'NATIONAL_ADMINISTRATOR', timestamp with time zone '2026-01-01 00:00:00Z',
                    'tester', timestamp with time zone '2026-01-01 00:00:00Z'
                from staff_account a where a.email = 'tester'
                    and not exists (select 1 from membership k where k.account_id = a.id)
                """).executeUpdate();
    }

    /** Calls a session off in a transaction that fails after that. */
    public void callOffInVain(String code) {
        staff.callOff(code);
        em.flush();
        context.setRollbackOnly();
    }

    public Session.Status status(String code) {
        return one("select s.status from Session s where s.code = ?1", Session.Status.class, code);
    }

    public int confirmed(String code) {
        return one("select a.confirmed from Admission a where a.session.code = ?1", Integer.class, code);
    }

    public long registrations(String code) {
        return one("select count(*) from Registration r where r.session.code = ?1", Long.class, code);
    }

    /** How many mails of the kind are owed, or were, to those who registered. */
    public long mails(String code, String kind) {
        return one("""
                select count(*) from OutboxMessage m join Registration r on r.id = m.aboutId
                where r.session.code = ?1 and m.kind = ?2
                """, Long.class, code, kind);
    }

    /** The Message-IDs of the mails that are sent. */
    public List<String> sent(String code) {
        return em.createQuery("""
                        select m.messageId from OutboxMessage m join Registration r on r.id = m.aboutId
                        where r.session.code = ?1 and m.status = SENT
                        """, String.class).setParameter(1, code).getResultList();
    }

    private <T> T one(String query, Class<T> type, Object... parameters) {
        var typed = em.createQuery(query, type);
        for (int position = 0; position < parameters.length; position++) {
            typed.setParameter(position + 1, parameters[position]);
        }
        return typed.getSingleResult();
    }

    private Instant inAWeek() {
        return clock.instant().plus(Duration.ofDays(7));
    }
}
