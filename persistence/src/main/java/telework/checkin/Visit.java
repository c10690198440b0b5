package telework.checkin;

import java.time.Instant;

/**
 * That somebody has come, for a list.
 *
 * @param registration the id of what they registered
 * @param id of the attendance: whoever takes it back says that this is what was seen
 * @param at for {@link CheckInWay#SHEET} when it was keyed back, for paper tells no time
 */
public record Visit(Long registration, Long id, CheckInWay way, Instant at) {}
