package telework.checkin;

import telework.common.Refusal;

/** The session has no sign-in sheet of this number. */
public class NoSuchSheet extends Refusal {

    public NoSuchSheet() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
