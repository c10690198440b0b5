package telework.seminar;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;

/**
 * How many sessions have the same of everything that facets offer; facets add these up.
 *
 * @param themes their codes
 * @param prefecture JIS X 0401 code; null without a venue
 * @param vacant whether they take registrations and have a seat left
 */
public record FacetCell(
        Long organiser, List<String> themes, String prefecture, Mode mode, boolean vacant, long sessions) {

    public FacetCell {
        themes = List.copyOf(themes);
    }

    static FacetCell of(Tuple row) {
        return new FacetCell(
                row.get(0, Long.class),
                Arrays.stream(row.get(1, String.class).split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.get(2, String.class),
                Mode.valueOf(row.get(3, String.class)),
                row.get(4, Boolean.class),
                row.get(5, Long.class));
    }
}
