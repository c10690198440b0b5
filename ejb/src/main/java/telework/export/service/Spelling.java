package telework.export.service;

import java.io.IOException;
import java.util.List;

/** How a table's texts are spelt where not every character can be written. */
interface Spelling {

    Spelling AS_IT_IS = (column, text) -> text;

    /** @param column from 0 */
    String spell(int column, String text) throws IOException;

    /** Told before the first row. */
    default void head(List<String> titles) {
        // Whoever replaces nothing need not know.
    }

    /** Told before each row. */
    default void nextRow(List<Cell> cells) {
        // Whoever replaces nothing need not know.
    }
}
