package telework.registration;

import jakarta.persistence.Embeddable;
import telework.common.Confidential;

/**
 * What tells one request from another when it comes twice.
 *
 * @param idempotencyKey given by the caller; null: each request counts
 * @param requestDigest SHA-256 of the request, in hexadecimal
 */
@Embeddable
public record RequestMark(
        @Confidential String idempotencyKey, @Confidential String requestDigest) {

    private static final int DIGITS = 32;

    /** For a form that may be sent again with other words: each wording is a request of its own, and the same twice is one. */
    public RequestMark byContent() {
        return new RequestMark(idempotencyKey + "-" + requestDigest.substring(0, DIGITS), requestDigest);
    }
}
