package telework.oidc;

/** Why an answer of the provider opens nothing. */
public enum Fault {
    /** Not asked for from this browser, too late, or for the second time. */
    STATE,
    /** The person, or the provider for them, said no. */
    DENIED,
    /** There is none, or the provider does not take it (any more). */
    CODE,
    /** The token is not signed. */
    UNSIGNED,
    /** By a method that is not accepted here. */
    ALGORITHM,
    /** By a key that the provider does not name. */
    KEY,
    SIGNATURE,
    /** Cannot be read as a token. */
    FORM,
    ISSUER,
    AUDIENCE,
    AUTHORIZED_PARTY,
    EXPIRED,
    ISSUED_AT,
    NONCE,
    /** None, an impossible one, or another one in the second answer than in the first. */
    SUBJECT,
    /** Not signed in any more with the account that was to be connected. */
    SESSION
}
