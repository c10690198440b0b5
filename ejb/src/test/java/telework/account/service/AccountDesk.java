package telework.account.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import telework.account.AccountLinks_;
import telework.account.Attempts_;
import telework.account.SecondFactors_;
import telework.account.StaffAccounts_;
import telework.common.EmailAddress;
import telework.common.service.PublicAddress;
import telework.mail.Outbox_;
import telework.membership.Memberships;

/** The services around accounts as the container would put them together, inside one transaction of a test. */
final class AccountDesk {

    static final String CALLER = "caller@example.jp";

    private AccountDesk() {}

    static AccountService accounts(EntityManager em, Clock clock) {
        var service = new AccountService();
        service.accounts = new StaffAccounts_(em);
        service.links = new AccountLinks_(em);
        service.mail = mail(em, clock);
        service.factors = new SecondFactors_(em);
        service.clock = clock;
        service.memberships = new Memberships(em);
        service.context = context(CALLER);
        return service;
    }

    static PasswordService passwords(EntityManager em, Clock clock, Passwords passwords) {
        var service = new PasswordService();
        service.accounts = new StaffAccounts_(em);
        service.links = new AccountLinks_(em);
        service.attempts = new Attempts_(em);
        service.passwords = passwords;
        service.mail = mail(em, clock);
        service.clock = clock;
        return service;
    }

    static SecondFactorService factors(EntityManager em, Clock clock, EmailAddress caller, String required) {
        var service = new SecondFactorService();
        service.accounts = new StaffAccounts_(em);
        service.factors = new SecondFactors_(em);
        service.seal = seal();
        service.duty = duty(em, required);
        service.mail = mail(em, clock);
        service.clock = clock;
        service.context = context(caller.value());
        return service;
    }

    /** What tells the standing of sessions. @param required as the setting says it */
    static StaffAccountService staff(EntityManager em, String required) {
        var service = new StaffAccountService();
        service.accounts = new StaffAccounts_(em);
        service.factors = new SecondFactors_(em);
        service.duty = duty(em, required);
        return service;
    }

    static TotpSeal seal() {
        var seal = new TotpSeal();
        seal.key = Optional.of("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        return seal;
    }

    private static SecondFactorDuty duty(EntityManager em, String required) {
        var national = new NationalRoles();
        national.memberships = new Memberships(em);
        national.clock = Clock.systemUTC();
        var duty = new SecondFactorDuty();
        duty.required = required;
        duty.national = national;
        return duty;
    }

    static AccountLetters letters(EntityManager em, Clock clock) {
        var letters = new AccountLetters();
        letters.accounts = new StaffAccounts_(em);
        letters.links = new AccountLinks_(em);
        letters.address = new PublicAddress("https://telework.example.jp");
        letters.clock = clock;
        return letters;
    }

    static AccountMail mail(EntityManager em, Clock clock) {
        var mail = new AccountMail();
        mail.outbox = new Outbox_(em);
        mail.clock = clock;
        return mail;
    }

    static EJBContext context(String caller) {
        Principal principal = () -> caller;
        return (EJBContext) Proxy.newProxyInstance(
                AccountDesk.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> principal);
    }
}
