package telework.venue;

/** What a venue offers to people with disabilities and to those who come by car: the controlled list. */
public enum Facility {
    STEP_FREE_ENTRANCE,
    ELEVATOR,
    WHEELCHAIR_TOILET,
    WHEELCHAIR_SEATS,
    HEARING_LOOP,
    /** On request. */
    SIGN_LANGUAGE,
    TACTILE_PAVING,
    ASSISTANCE_DOGS,
    ACCESSIBLE_PARKING,
    PARKING
}
