package telework.membership.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import telework.account.StaffAccount;
import telework.common.EmailAddress;
import telework.membership.Grant;
import telework.membership.Membership;
import telework.membership.Role;

/** Somebody with an account, for tests. */
public final class AStaff {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private AStaff() {}

    /** @return the address of somebody new without any right */
    public static String nobody(EntityManager em) {
        var email = "staff-%d-%d@example.jp".formatted(PEOPLE.incrementAndGet(), System.nanoTime());
        em.persist(new StaffAccount(new EmailAddress(email), "担当 花子", "-", false));
        em.flush();
        return email;
    }

    /** @param organisation null: the whole country; ignored for a national role @param until null: no end */
    public static String with(EntityManager em, Role role, Long organisation, Instant from, Instant until) {
        var email = nobody(em);
        var account = (Long) em.createNativeQuery("select id from staff_account where email = ?1", Long.class)
                .setParameter(1, email)
                .getSingleResult();
        var place = role.isNational() ? null : organisation;
        em.persist(new Membership(account, role, place, new Grant("granter@example.jp", from, until)));
        return email;
    }
}
