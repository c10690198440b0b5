package telework.export.service;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row and keeps none of them. */
interface TableWriter extends AutoCloseable {

    /** The first row. */
    void head(List<String> titles) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Writes what is still owed. */
    @Override
    void close() throws IOException;
}
