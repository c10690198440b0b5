package telework.account.service;

import jakarta.persistence.EntityManager;
import telework.account.StaffAccounts_;

/** The accounts as the container would put them together. */
public final class StaffAccountFixture {

    private StaffAccountFixture() {}

    public static StaffAccountService in(EntityManager em) {
        var service = new StaffAccountService();
        service.accounts = new StaffAccounts_(em);
        return service;
    }
}
