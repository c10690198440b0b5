package telework.checkin;

/** How it was noticed that somebody has come. */
public enum CheckInWay {
    /** The ticket was read by a scanner or a camera. */
    QR,
    /** Found by name, reading or number at the desk. */
    NAME,
    /** Keyed back from the paper that people signed. */
    SHEET,
    /** Came without having registered, and was registered at the desk. */
    WALK_IN,
    /** Joined by the personal link. */
    ONLINE
}
