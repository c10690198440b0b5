package telework.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All questions on one database, one caller at a time. */
final class Searching implements AutoCloseable {

    private final String database;
    private final List<Finding> findings;
    private final KeyedRows rows;

    /** @param connection to the same rows, its own from now on */
    Searching(String database, List<Question> questions, RestClient client, Connection connection) throws SQLException {
        this.database = database;
        this.rows = new KeyedRows(connection);
        this.findings = questions.stream()
                .map(question -> new Finding(question, client, rows))
                .toList();
    }

    void measure(int rounds) throws Exception {
        for (int round = 0; round < Benchmark.WARM_UP + rounds; round++) {
            boolean counts = Benchmark.tellRound("search on " + database, round, rounds);
            for (var finding : findings) {
                finding.run(counts);
            }
        }
    }

    Map<String, Long> totals() {
        var totals = new TreeMap<String, Long>();
        findings.forEach(finding -> totals.putAll(finding.totals()));
        return totals;
    }

    String table() {
        return "\n### " + database + "\n" + Finding.HEAD
                + findings.stream().map(Finding::row).collect(Collectors.joining());
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
