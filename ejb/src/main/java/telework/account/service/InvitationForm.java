package telework.account.service;

import telework.account.StaffAccount;
import telework.common.Check;
import telework.common.EmailAddress;
import telework.common.Line;

/** Whom somebody wants to invite, as typed; null where nothing was. */
public record InvitationForm(String email, String name) {

    StaffAccount read() {
        var check = new Check();
        var address = check.required("email", email, EmailAddress::new);
        var called = check.required("name", name, typed -> Line.of(typed, StaffAccount.LONGEST_NAME));
        check.orRefuse();
        return StaffAccount.invited(address, called);
    }
}
