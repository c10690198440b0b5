package telework.eventlist.service;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import telework.eventlist.EventListRow;

/** A row as it is kept: a JSON object, heading to text, in the order of the standard, with the surplus cells at the end. */
final class RowCells {

    private RowCells() {}

    static String write(EventListRow row) {
        var cells = Json.createObjectBuilder();
        row.cells().forEach((column, text) -> cells.add(column.heading(), text));
        row.extras().forEach(extra -> cells.add("+" + extra.heading(), extra.text()));
        return cells.build().toString();
    }

    /** Without the cells that were empty. */
    static List<EventListReport.Cell> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().entrySet().stream()
                    .map(cell -> new EventListReport.Cell(cell.getKey(), ((JsonString) cell.getValue()).getString()))
                    .filter(cell -> !cell.text().isEmpty())
                    .toList();
        }
    }
}
