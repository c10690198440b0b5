package telework.membership;

import telework.common.Refusal;

/** Somebody else has granted the same at the same moment; nothing was changed by this call. */
public class GrantedMeanwhile extends Refusal {

    public GrantedMeanwhile() {
        super(Kind.CONFLICT, "granted-meanwhile");
    }
}
