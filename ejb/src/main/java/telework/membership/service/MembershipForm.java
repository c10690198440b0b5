package telework.membership.service;

import java.time.Instant;
import java.time.LocalDate;
import telework.common.Check;
import telework.common.EmailAddress;
import telework.membership.Role;

/**
 * What role somebody is to have, as typed; null where nothing was.
 *
 * @param organisation null: the whole country
 * @param until the last day on which it holds; blank: no end
 */
public record MembershipForm(Long organisation, String email, String role, String until) {

    /** What was typed, read. @param until the first moment at which it no longer holds; null: no end */
    record Entry(EmailAddress email, Role role, Instant until) {}

    /** @throws telework.common.Invalid naming {@code email}, {@code role} or {@code until} */
    Entry read(LocalDate today) {
        var check = new Check();
        var address = check.required("email", email, EmailAddress::new);
        var wanted = check.required("role", role, Role::valueOf);
        var end = check.optional("until", until, typed -> LastDay.read(typed, today));
        if (wanted != null && !wanted.mayHoldAt(organisation)) {
            check.wrong("role", "invalid.membership.place");
        }
        check.orRefuse();
        return new Entry(address, wanted, end);
    }
}
