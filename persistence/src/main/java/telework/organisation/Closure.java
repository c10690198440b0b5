package telework.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import telework.common.InvalidValue;

/**
 * Days on which an organisation is closed although its week says otherwise.
 *
 * @param closedFrom the first day
 * @param closedUntil the last day, the same for a single one
 * @param reason as people are told: 年末年始
 */
@Embeddable
public record Closure(LocalDate closedFrom, LocalDate closedUntil, String reason) {

    public static final int LONGEST_REASON = 100;

    public Closure {
        if (closedUntil.isBefore(closedFrom)) {
            throw new InvalidValue("invalid.closure.endsBeforeItBegins");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(closedFrom) && !day.isAfter(closedUntil);
    }
}
