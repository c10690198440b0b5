package telework.registration;

import telework.common.Refusal;

/** No registration has this link. */
public class NoSuchRegistration extends Refusal {

    public NoSuchRegistration() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
