package telework.mail;

import telework.common.Refusal;

/** Only a message in doubt or given up can be sent again; this one is under way, sent or without sense. */
public class NotToBeSentAgain extends Refusal {

    public NotToBeSentAgain() {
        super(Kind.CONFLICT, "not-to-be-sent-again");
    }
}
