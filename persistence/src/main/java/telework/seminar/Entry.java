package telework.seminar;

/**
 * What somebody found at the door, with the way in locked: nobody else comes by it until the end of the transaction.
 *
 * @param place null when it is full and nobody queues here
 * @param status of the session, as true as the lock
 */
public record Entry(Place place, Session.Status status) {

    /** @throws RegistrationClosed when it takes no registrations any more @throws SessionFull when there is no place */
    public Place orRefuse() {
        if (status != Session.Status.PUBLISHED) {
            throw new RegistrationClosed();
        }
        if (place == null) {
            throw new SessionFull();
        }
        return place;
    }
}
