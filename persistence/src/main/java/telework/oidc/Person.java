package telework.oidc;

/**
 * A person at a provider.
 *
 * @param issuer the provider, in exactly its own spelling
 * @param subject the claim {@code sub}: case matters, and it tells nothing else
 */
public record Person(String issuer, String subject) {

    /** What OpenID Connect Core 1.0 (section 2) lets it have, in ASCII characters. */
    public static final int LONGEST = 255;
}
