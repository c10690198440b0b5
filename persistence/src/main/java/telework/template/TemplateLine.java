package telework.template;

import java.time.Instant;
import java.time.LocalTime;

/**
 * A template as lists offer it.
 *
 * @param startsAt null while the hours are open
 * @param venue null when there is none
 */
public record TemplateLine(
        Long id,
        String name,
        String title,
        String organiser,
        LocalTime startsAt,
        LocalTime endsAt,
        String venue,
        Instant savedAt) {}
