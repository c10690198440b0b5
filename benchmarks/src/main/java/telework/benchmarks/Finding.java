package telework.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One question asked of the server again and again, beside reading the rows it showed by their keys. */
final class Finding {

    static final String HEAD = """

            | asked | p50 ms | p95 ms | rows by key, p50 ms | ratio p50 | ratio p95 |
            |---|--:|--:|--:|--:|--:|
            """;

    private static final int CALLS = 100;
    private static final Pattern SHOWN = Pattern.compile("bench-\\d+-\\d+");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    private final Question question;
    private final RestClient client;
    private final KeyedRows rows;
    private final Timings server = new Timings();
    private final Timings keyed = new Timings();
    private final Map<String, Long> totals = new TreeMap<>();

    Finding(Question question, RestClient client, KeyedRows rows) {
        this.question = question;
        this.client = client;
        this.rows = rows;
    }

    void run(boolean counts) throws Exception {
        int found = 0;
        for (int call = 0; call < CALLS; call++) {
            var path = question.path().apply(call);
            var answer = server.of(() -> client.read(path));
            note(path, answer);
            found += readAgain(path, shown(answer));
        }
        if (found == 0) {
            throw new IllegalStateException("Nothing found: " + question.name());
        }
        server.endRound(counts);
        keyed.endRound(counts);
    }

    /** A part of the data may lack what one call of many looks for. */
    private int readAgain(String path, List<String> codes) throws Exception {
        if (codes.isEmpty()) {
            return 0;
        }
        int found = keyed.of(() -> rows.read(codes));
        if (found != codes.size()) {
            throw new IllegalStateException(path + " shows " + codes.size() + " sessions, of which there are " + found);
        }
        return found;
    }

    private static List<String> shown(String answer) {
        return SHOWN.matcher(answer)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private void note(String path, String answer) {
        var total = TOTAL.matcher(answer);
        if (total.find()) {
            totals.put(path, Long.valueOf(total.group(1)));
        }
    }

    /** How many were found at each address that tells; the same on every database. */
    Map<String, Long> totals() {
        return totals;
    }

    /** A row under {@link #HEAD}. */
    String row() {
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        question.name(),
                        server.p50().milliseconds(),
                        server.p95().milliseconds(),
                        keyed.p50().milliseconds(),
                        server.p50To(keyed).ratio(),
                        server.p95To(keyed).ratio());
    }
}
