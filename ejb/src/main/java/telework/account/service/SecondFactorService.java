package telework.account.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import telework.account.NoSuchAccount;
import telework.account.RecoveryCode;
import telework.account.SecondFactorObligatory;
import telework.account.SecondFactors;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.account.Totp;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;

/** The second factor of whoever is signed in. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class SecondFactorService {

    @Inject
    StaffAccounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    TotpSeal seal;

    @Inject
    SecondFactorDuty duty;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    @Everybody("It is the caller's own")
    public FactorState state() {
        var account = own();
        boolean on = factors.secret(account.getId()).isPresent();
        return new FactorState(on, duty.concerns(account), factors.codesLeft(account.getId()));
    }

    /** Draws a secret; nothing is asked for at signing in until a code of it has come. */
    @Everybody("It is the caller's own")
    public void begin() {
        var account = own();
        factors.begin(account.getId(), seal.seal(Totp.next(), account.getId()));
    }

    /** What waits for its first code. */
    @Everybody("It is the caller's own")
    public Optional<Enrolment> waiting() {
        var account = own();
        return factors.waiting(account.getId())
                .map(kept -> seal.open(kept, account.getId()))
                .map(totp -> Enrolment.of(totp, account.getEmail().value()));
    }

    /**
     * Turns it on by the first code.
     *
     * @return the recovery codes, which nobody can see again
     * @throws Invalid when the code is wrong
     */
    @Everybody("It is the caller's own")
    public FactorChange confirm(Recognised caller, String typed, String language) {
        var account = locked();
        var kept = factors.waiting(account.getId()).orElseThrow(SecondFactorService::wrongCode);
        var step = seal.open(kept, account.getId()).step(SignInClerk.digits(typed), clock.instant());
        if (step.isEmpty() || !factors.confirm(account.getId(), kept, step.getAsLong(), clock.instant())) {
            throw wrongCode();
        }
        mail.tell(AccountLetters.Kind.SECOND_FACTOR_ON, account, language);
        return changed(caller, account, renewed(account));
    }

    /** For somebody who has just told the password. @return the codes from now on */
    @Everybody("It is the caller's own")
    public List<String> renewCodes() {
        return renewed(locked());
    }

    /** For somebody who has just told the password. */
    @Everybody("It is the caller's own")
    public FactorChange remove(Recognised caller, String language) {
        var account = locked();
        if (duty.concerns(account)) {
            throw new SecondFactorObligatory();
        }
        factors.remove(account.getId());
        mail.tell(AccountLetters.Kind.SECOND_FACTOR_OFF, account, language);
        return changed(caller, account, List.of());
    }

    private static FactorChange changed(Recognised caller, StaffAccount account, List<String> codes) {
        account.endSessions();
        return new FactorChange(caller.in(account.getGeneration()), codes);
    }

    private List<String> renewed(StaffAccount account) {
        var codes = RecoveryCode.fresh();
        factors.replaceCodes(account.getId(), codes);
        return codes.stream().map(RecoveryCode::grouped).toList();
    }

    private StaffAccount locked() {
        return accounts.locked(own().getId()).orElseThrow(NoSuchAccount::new);
    }

    private StaffAccount own() {
        var caller = new EmailAddress(context.getCallerPrincipal().getName());
        return accounts.withEmail(caller).stream().findFirst().orElseThrow(NoSuchAccount::new);
    }

    private static Invalid wrongCode() {
        return new Invalid(List.of(new Violation("code", "invalid.code")));
    }
}
