package telework.export;

import java.util.List;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantSearch;

/**
 * What is to be written.
 *
 * @param language of headings and words, {@code ja} or {@code en}
 */
public record ExportWish(
        RegistrantSearch search, List<RegistrantColumn> columns, ExportFormat format, String language) {

    public ExportWish {
        columns = List.copyOf(columns);
    }
}
