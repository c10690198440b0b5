package telework.seminar;

/** How a person takes part (参加区分). */
public enum AdmissionKind {
    VENUE,
    ONLINE
}
