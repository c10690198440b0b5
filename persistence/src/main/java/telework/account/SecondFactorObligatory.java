package telework.account;

import telework.common.Refusal;

/** Whoever has this role keeps a second factor (setting {@code telework.totp.required}). */
public class SecondFactorObligatory extends Refusal {

    public SecondFactorObligatory() {
        super(Kind.CONFLICT, "second-factor-obligatory");
    }
}
