package telework.clash;

import java.time.LocalDate;
import org.hibernate.query.NativeQuery;

/**
 * What the board shows: all that begins from the first day to the last, both included.
 *
 * @param region code of one of the eight blocks; empty: any
 * @param bureau code of a bureau of telecommunications; empty: any
 * @param prefecture JIS X 0401 code; empty: any
 * @param theme code; empty: any
 */
public record BoardSearch(
        LocalDate first, LocalDate last, String region, String bureau, String prefecture, String theme) {

    /** Sets the parameters of {@link Clashes#BOARD}. */
    void bindTo(NativeQuery<?> query) {
        query.setParameter("first", first)
                .setParameter("last", last)
                .setParameter("before", first.minusDays(ClashRule.DAYS))
                .setParameter("after", last.plusDays(ClashRule.DAYS))
                .setParameter("region", region)
                .setParameter("bureau", bureau)
                .setParameter("prefecture", prefecture)
                .setParameter("theme", theme);
    }
}
