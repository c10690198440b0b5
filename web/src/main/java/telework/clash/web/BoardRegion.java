package telework.clash.web;

import java.util.List;

/** The rows of one region; online stands apart, as a region of one row. */
public record BoardRegion(String name, List<Row> rows) {

    /** One prefecture with a cell for each day. */
    public record Row(String name, List<BoardCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public BoardRegion {
        rows = List.copyOf(rows);
    }
}
