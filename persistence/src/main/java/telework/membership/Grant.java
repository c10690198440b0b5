package telework.membership;

import java.time.Instant;

/**
 * Who grants something, and until when.
 *
 * @param by address of the account that grants
 * @param at when it begins
 * @param until the first moment at which it no longer holds; null: no end
 */
public record Grant(String by, Instant at, Instant until) {}
