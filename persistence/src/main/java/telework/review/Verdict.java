package telework.review;

/** What became of a session in a step of its review. */
public enum Verdict {
    /** A draft was handed in. */
    SUBMITTED,
    /** Whoever handed it in took it back. */
    WITHDRAWN,
    /** Somebody saved a change, and it became a draft again. */
    EDITED,
    /** The reviewer wants something changed. */
    SENT_BACK,
    /** The reviewer lets the public see it. */
    PUBLISHED
}
