package telework.organisation;

import telework.common.Refusal;

/** There is no such organisation. */
public class NoSuchOrganisation extends Refusal {

    public NoSuchOrganisation() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
