package telework.consent;

import telework.common.Refusal;

/** Somebody else has published a wording since the page was opened. */
public class ReplacedMeanwhile extends Refusal {

    public ReplacedMeanwhile() {
        super(Kind.CONFLICT, "replaced-meanwhile");
    }
}
