package telework.account.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import telework.account.StaffAccounts_;

/** The accounts as the container would put them together. */
public final class StaffAccountFixture {

    private StaffAccountFixture() {}

    public static StaffAccountService in(EntityManager em) {
        var service = new StaffAccountService();
        service.accounts = new StaffAccounts_(em);
        return service;
    }

    /** @param required who must have a second factor, as the setting says it */
    public static StaffAccountService in(EntityManager em, String required) {
        return AccountDesk.staff(em, required);
    }

    /** In which somebody of that address calls. */
    public static EJBContext context(String caller) {
        return AccountDesk.context(caller);
    }

    public static AccountMail mail(EntityManager em, Clock clock) {
        return AccountDesk.mail(em, clock);
    }
}
