package telework.membership.service;

import java.time.Instant;
import java.time.LocalDate;
import telework.common.Check;

/**
 * Who is to act for an organisation, as typed; null where nothing was.
 *
 * @param giver the organisation that is acted for
 * @param holder id of the one that acts
 * @param until the last day on which it does
 */
public record MandateForm(Long giver, String holder, String until) {

    /** What was typed, read. @param until the first moment at which it no longer holds */
    record Entry(Long holder, Instant until) {}

    /** @throws telework.common.Invalid naming {@code holder} or {@code until} */
    Entry read(LocalDate today) {
        var check = new Check();
        var acting = check.required("holder", holder, Long::valueOf);
        var end = check.required("until", until, typed -> LastDay.read(typed, today));
        if (acting != null && acting.equals(giver)) {
            check.wrong("holder", "invalid.mandate.self");
        }
        check.orRefuse();
        return new Entry(acting, end);
    }
}
