package telework.demo.service;

/**
 * An invented session; what the file does not tell is null.
 *
 * @param day days from the day of the first start; negative: past; a weekend gives way to the Monday after it
 * @param time by the clocks of Japan
 * @param opensIn days until registrations open
 * @param closesBefore days before the start on which registrations close
 * @param review whether it waits to be reviewed
 * @param cancelled why it was called off
 */
public record DemoSession(
        Integer day,
        String time,
        Integer minutes,
        Integer opensIn,
        Integer closesBefore,
        String venue,
        String address,
        String prefecture,
        String access,
        Integer venueSeats,
        Integer venueTaken,
        Integer venueWaiting,
        Integer onlineSeats,
        Integer onlineTaken,
        Integer onlineWaiting,
        Boolean waitlist,
        Boolean draft,
        Boolean review,
        String cancelled) {}
