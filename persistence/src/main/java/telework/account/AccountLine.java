package telework.account;

import java.time.Instant;
import telework.common.EmailAddress;

/** A row of the list of accounts. @param signedInAt null before the first time */
public record AccountLine(
        Long id,
        EmailAddress email,
        String name,
        StaffAccount.Status status,
        Boolean secondFactor,
        Instant signedInAt) {

    /** Whether there is an invitation that could be sent again. */
    public boolean isInvited() {
        return status == StaffAccount.Status.INVITED;
    }

    public boolean isDeactivated() {
        return status == StaffAccount.Status.DEACTIVATED;
    }
}
