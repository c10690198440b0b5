package telework.oidc;

import telework.common.Refusal;

/** Somebody came from the provider with something that opens nothing. */
public class AnswerRefused extends Refusal {

    private final Fault fault;

    public AnswerRefused(Fault fault) {
        super(Kind.CONFLICT, "provider-answer-refused", fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
