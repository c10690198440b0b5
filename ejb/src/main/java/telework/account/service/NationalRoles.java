package telework.account.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import telework.common.EmailAddress;
import telework.membership.Memberships;

/** Those who hold a role for the whole country now. */
@Dependent
public class NationalRoles {

    @Inject
    Memberships memberships;

    @Inject
    Clock clock;

    boolean isNational(EmailAddress account) {
        return memberships.isNational(account.value(), clock.instant());
    }
}
