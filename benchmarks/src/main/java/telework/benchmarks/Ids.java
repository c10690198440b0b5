package telework.benchmarks;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Ids fifty at a time from a sequence, as Hibernate takes them; a number of the sequence is the last of its fifty. */
final class Ids {

    private static final int AT_A_TIME = 50;

    private final PreparedStatement sequence;
    private long next = 1;
    private long last;

    /** @param sequence asks for the next number */
    Ids(PreparedStatement sequence) {
        this.sequence = sequence;
    }

    long next() throws SQLException {
        if (next > last) {
            try (var result = sequence.executeQuery()) {
                result.next();
                last = result.getLong(1);
                next = last - AT_A_TIME + 1;
            }
        }
        return next++;
    }
}
