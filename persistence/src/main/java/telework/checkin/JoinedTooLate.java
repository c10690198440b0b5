package telework.checkin;

import telework.common.Refusal;

/** The session is over: there is nothing left to join. */
public class JoinedTooLate extends Refusal {

    public JoinedTooLate() {
        super(Kind.CONFLICT, "joined-too-late");
    }
}
