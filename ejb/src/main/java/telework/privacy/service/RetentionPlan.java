package telework.privacy.service;

import java.util.List;
import telework.privacy.DueLine;

/**
 * What the next night will do in a programme, and what those before have done.
 *
 * @param programme its code
 * @param days that people are remembered after the end of a session
 * @param accommodationDays that it is remembered what they needed
 * @param due sessions whose time has come, held ones too
 * @param forgotten registrations without a name by now
 */
public record RetentionPlan(
        String programme,
        String nameJa,
        String nameEn,
        int days,
        int accommodationDays,
        List<DueLine> due,
        long forgotten) {

    /** How many people the next night will forget. */
    public long people() {
        return due.stream()
                .filter(line -> !line.isHeld())
                .mapToLong(DueLine::people)
                .sum();
    }
}
