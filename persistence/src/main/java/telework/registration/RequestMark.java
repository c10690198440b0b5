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
        @Confidential String idempotencyKey, @Confidential String requestDigest) {}
