package telework.organisation;

import telework.common.Refusal;

/** The chamber stands in its prefecture already, perhaps in another spelling, or its corporate number belongs to another organisation. */
public class OrganisationListedAlready extends Refusal {

    public OrganisationListedAlready(String name) {
        super(Kind.CONFLICT, "organisation-listed-already", name);
    }
}
