package telework.account.service;

import jakarta.security.enterprise.credential.Credential;

/** Proof for the container that somebody has come through all steps of signing in; only {@link SignIn} hands it out. */
public final class Ticket implements Credential {

    private final Recognised holder;

    Ticket(Recognised holder) {
        if (holder.codeOwed()) {
            throw new IllegalArgumentException("A code is still owed");
        }
        this.holder = holder;
    }

    /** What the session is to remember. */
    public Recognised holder() {
        return holder;
    }
}
