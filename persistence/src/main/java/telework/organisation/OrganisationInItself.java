package telework.organisation;

import telework.common.Refusal;

/** An organisation cannot come below itself, nor below what is below it. */
public class OrganisationInItself extends Refusal {

    public OrganisationInItself() {
        super(Kind.CONFLICT, "organisation-in-itself");
    }
}
