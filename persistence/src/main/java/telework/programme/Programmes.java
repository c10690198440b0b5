package telework.programme;

import java.time.Year;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The campaigns, year by year. */
public interface Programmes extends Repository {

    @HQL("where code = :code")
    List<Programme> withCode(String code);

    /** Telework Month of the year, opened when it is first asked for. */
    default Programme teleworkMonth(Year year) {
        return withCode(Programme.codeOf(year)).stream().findFirst().orElseGet(() -> {
            var programme = Programme.teleworkMonth(year);
            add(programme);
            return programme;
        });
    }
}
