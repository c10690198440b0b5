package telework.organisation;

import telework.common.Refusal;

/** There is no such list of chambers. */
public class NoSuchChamberList extends Refusal {

    public NoSuchChamberList() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
