package telework.overview;

/**
 * How the sessions to come of one bureau are filled, as far as they are equally full.
 *
 * @param bureau code; empty for sessions online
 * @param quarter of the seats that are taken, rounded down: 0 to 3, and 4 when all are
 * @param queued for how many of them people wait
 * @param nearlyFull how many of them have few seats left
 */
public record Load(
        String bureau,
        Integer quarter,
        Long sessions,
        Long confirmed,
        Long capacity,
        Long waiting,
        Long queued,
        Long nearlyFull) {}
