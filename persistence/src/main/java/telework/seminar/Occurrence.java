package telework.seminar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A session's place in a series of them.
 *
 * @param series its key
 * @param plannedOn the day on which the rule put it, which stays when the session moves (RFC 5545, RECURRENCE-ID)
 * @param detached whether it has been changed by itself since, so that it is no longer like the others
 */
@Embeddable
public record Occurrence(
        @Column(name = "series_id") Long series,
        @Column(name = "occurrence_on") LocalDate plannedOn,
        @Column(name = "detached") Boolean detached) {

    public static Occurrence of(Long series, LocalDate plannedOn) {
        return new Occurrence(series, plannedOn, false);
    }

    Occurrence withDetached(boolean changed) {
        return new Occurrence(series, plannedOn, changed);
    }
}
