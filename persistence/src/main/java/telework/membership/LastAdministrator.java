package telework.membership;

import telework.common.Refusal;

/** Nobody would be left who may say who may do what in the whole country. */
public class LastAdministrator extends Refusal {

    public LastAdministrator() {
        super(Kind.CONFLICT, "last-administrator");
    }
}
