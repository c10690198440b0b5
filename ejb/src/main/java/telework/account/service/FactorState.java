package telework.account.service;

/**
 * How it stands with somebody's second factor.
 *
 * @param obligatory whether it must be kept
 * @param codesLeft recovery codes that have not been used
 */
public record FactorState(boolean on, boolean obligatory, int codesLeft) {}
