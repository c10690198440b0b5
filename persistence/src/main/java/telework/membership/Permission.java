package telework.membership;

/** What somebody may do with what belongs to an organisation. Which role brings which stands in {@link Role}. */
public enum Permission {
    /** Sees sessions with all that hangs on them, drafts too, but nobody's personal data. */
    LOOK,
    /** Writes sessions, their seminars and what hangs on them, hands them in, closes, calls off, deletes drafts. */
    EDIT,
    /** Decides on what was handed in: shows it to the public, or sends it back. */
    REVIEW,
    /** Sees who registered, with all they wrote. */
    REGISTRANTS,
    /** Works at the reception desk: the list of names of a session, and nothing beyond. */
    CHECK_IN,
    /** Has registrants written into a file, and deletes it. */
    EXPORT,
    /** Hands in event lists. */
    IMPORT,
    /** Sees the mails that were owed, with their addresses. */
    MAIL,
    /** Sends a mail again. */
    RESEND,
    /** Changes the directories of venues and speakers, which everybody reads. */
    DIRECTORY,
    /** Sees who holds which role. */
    MEMBERS,
    /** Grants and revokes roles and mandates. */
    GRANT,
    /** Changes organisations, where they stand in the tree included. */
    ORGANISATIONS,
    /** Opens, closes and resets the accounts of staff. */
    ACCOUNTS,
    /** Reads the trail of who did what. */
    AUDIT,
    /** Tells people what is known of them, forgets them, and says how long anybody is remembered. */
    PRIVACY
}
