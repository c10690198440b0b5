package telework.organisation;

import telework.common.Refusal;

/** Somebody else has saved since the form was opened. */
public class OrganisationEditedMeanwhile extends Refusal {

    public OrganisationEditedMeanwhile() {
        super(Kind.CONFLICT, "edited-meanwhile");
    }
}
