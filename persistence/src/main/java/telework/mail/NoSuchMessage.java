package telework.mail;

import telework.common.Refusal;

/** There is no such message in the outbox. */
public class NoSuchMessage extends Refusal {

    public NoSuchMessage() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
