package telework.oidc.service;

import telework.common.Secret;

/**
 * Somebody on the way to the provider.
 *
 * @param address where to send them
 * @param browser what their browser has to bring back
 */
public record Departure(String address, Secret browser) {}
