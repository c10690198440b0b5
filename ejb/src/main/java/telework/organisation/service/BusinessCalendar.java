package telework.organisation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import telework.area.Holidays;
import telework.common.Japan;
import telework.organisation.BusinessHours;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.Organisations;

/** When organisations are open, with the national holidays of the months before and the two years ahead. */
@Dependent
public class BusinessCalendar {

    private static final int MONTHS_BACK = 3;
    private static final int YEARS_AHEAD = 2;

    @Inject
    Organisations organisations;

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    /** @throws NoSuchOrganisation when there is none of this id */
    public BusinessHours of(Long organisation) {
        var times = organisations
                .byId(organisation)
                .orElseThrow(NoSuchOrganisation::new)
                .getTimes();
        var today = LocalDate.ofInstant(clock.instant(), Japan.TIME);
        return times.among(holidays.between(today.minusMonths(MONTHS_BACK), today.plusYears(YEARS_AHEAD)));
    }
}
