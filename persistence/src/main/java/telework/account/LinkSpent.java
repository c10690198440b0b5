package telework.account;

import telework.common.Refusal;

/** The link has been used, has expired, or never was one. */
public class LinkSpent extends Refusal {

    public LinkSpent() {
        super(Kind.CONFLICT, "link-spent");
    }
}
