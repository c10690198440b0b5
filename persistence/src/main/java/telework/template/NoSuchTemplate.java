package telework.template;

import telework.common.Refusal;

/** There is no such template (any more). */
public class NoSuchTemplate extends Refusal {

    public NoSuchTemplate() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
