package telework.benchmarks;

import java.sql.SQLException;

/** What one caller does again and again. */
@FunctionalInterface
interface Work extends AutoCloseable {

    /** Does it once, or throws: an answer other than the right one is no answer. */
    void once() throws Exception;

    @Override
    default void close() throws SQLException {
        // Most hold nothing.
    }
}
