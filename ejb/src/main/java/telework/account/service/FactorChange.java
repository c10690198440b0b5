package telework.account.service;

import java.util.List;

/**
 * What comes of a change of the second factor.
 *
 * @param recognised who it is from now on: sessions that began before have ended
 * @param codes recovery codes to be shown this once
 */
public record FactorChange(Recognised recognised, List<String> codes) {}
