package telework.checkin;

import java.time.Instant;
import telework.common.Refusal;

/** Who takes part online is let in shortly before the start, and that is still to come. */
public class JoinsLater extends Refusal {

    public JoinsLater(Instant joinsFrom) {
        super(Kind.CONFLICT, "joins-later", joinsFrom);
    }
}
