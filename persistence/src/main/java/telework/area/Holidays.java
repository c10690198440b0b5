package telework.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The national holidays, from 2024 to 2035. */
public interface Holidays extends Repository {

    @HQL("""
         select h.observedOn, h.nameJa, h.nameEn from Holiday h
         where h.observedOn between :from and :until order by h.observedOn
         """)
    List<HolidayLine> between(LocalDate from, LocalDate until);

    /** Those among the days, which rise. */
    default Map<LocalDate, HolidayLine> among(List<LocalDate> days) {
        var found = new TreeMap<LocalDate, HolidayLine>();
        if (!days.isEmpty()) {
            between(days.get(0), days.get(days.size() - 1)).stream()
                    .filter(holiday -> days.contains(holiday.day()))
                    .forEach(holiday -> found.put(holiday.day(), holiday));
        }
        return found;
    }
}
