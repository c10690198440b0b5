package telework.common.service;

/** Who may do what. */
public final class Roles {

    /** Those who are signed in to the console. */
    public static final String STAFF = "STAFF";

    private Roles() {}
}
