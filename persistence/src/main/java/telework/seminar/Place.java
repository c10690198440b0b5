package telework.seminar;

/**
 * What a newcomer is given: a seat, or a place in the queue.
 *
 * @param turn the order in the queue, rising and never used twice; null for a seat
 * @param position how many wait up to and with this one; 0 for a seat
 */
public record Place(Long turn, int position) {

    public static final Place SEAT = new Place(null, 0);

    public boolean isSeat() {
        return turn == null;
    }
}
