package telework.demo.service;

import java.util.List;
import telework.venue.Facility;

/**
 * An invented session; what the file does not tell is null.
 *
 * @param day days from the day of the first start; negative: past; a weekend gives way to the Monday after it
 * @param time by the clocks of Japan
 * @param opensIn days until registrations open
 * @param closesBefore days before the start on which registrations close
 * @param review whether it waits to be reviewed
 * @param room people it may hold, where the file tells
 * @param facilities what the venue offers to people with disabilities
 * @param accessibility the same as prose
 * @param returned why the reviewer sent this draft back
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
        Integer room,
        List<Facility> facilities,
        String accessibility,
        Integer venueSeats,
        Integer venueTaken,
        Integer venueWaiting,
        Integer onlineSeats,
        Integer onlineTaken,
        Integer onlineWaiting,
        Boolean waitlist,
        Boolean draft,
        Boolean review,
        String returned,
        String cancelled) {}
