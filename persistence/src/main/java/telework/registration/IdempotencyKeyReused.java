package telework.registration;

import telework.common.Refusal;

/** The same Idempotency-Key came with another request. */
public class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused() {
        super(Kind.INVALID, "idempotency-key-reused");
    }
}
