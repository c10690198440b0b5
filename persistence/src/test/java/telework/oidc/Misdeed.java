package telework.oidc;

/** What a provider can do wrong, or somebody between it and us. */
public enum Misdeed {
    NONE,
    WRONG_NONCE,
    NO_NONCE,
    WRONG_AUDIENCE,
    FOREIGN_PARTY,
    SEVERAL_AUDIENCES,
    WRONG_ISSUER,
    EXPIRED,
    FROM_THE_FUTURE,
    NO_SUBJECT,
    BAD_SIGNATURE,
    /** Signed with the client's secret. */
    SHARED_SECRET,
    UNSIGNED,
    OTHER_KEY,
    NO_TOKEN,
    CODE_TWICE,
    OTHER_PERSON_IN_USERINFO,
    FOREIGN_TOKEN_ENDPOINT,
    OTHER_ISSUER_IN_DOCUMENT,
    SLOW,
    DRIPPING,
    ENDLESS,
    REDIRECTING,
    BROKEN
}
