package telework.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is measured for how long.
 *
 * @param root the project's folder, in which the server has been built
 * @param seconds of one round
 * @param rounds that count, of each measurement
 * @param clients that call at the same time, and connections of the plain JDBC
 * @param percent of the data that search and export are measured with
 */
record Options(Path root, int seconds, int rounds, int clients, int percent, Set<Part> parts, boolean help) {

    static final String USAGE = """
            Usage: ./bench [--only PART] [--seconds N] [--rounds N] [--clients N] [--percent N]

            Measures, each beside a limit taken in the same run, prints tables and writes them to benchmarks/results/:

              registrations per second through REST on PostgreSQL, beside the same statements as plain JDBC
              search        of 50,000 sessions of 5,000 seminars on PostgreSQL and H2, beside reading the rows it shows by key
              export        of 100,000 registrants, beside reading the rows and writing them to a file; and its heap

              --only PART   one of the three, instead of all
              --seconds N   length of a round of registrations (5)
              --rounds N    rounds that count, after three to warm up (5)
              --clients N   callers at the same time, and connections of the plain JDBC (16; at most 32)
              --percent N   of the data of search and export (100), to see that it works
            """;

    /** As many as the server's pool has connections: more callers would only queue in front of it. */
    private static final int MOST_CLIENTS = 32;

    private static final Options USUAL = new Options(Path.of("."), 5, 5, 16, 100, EnumSet.allOf(Part.class), false);

    /** @throws IllegalArgumentException with a sentence for whoever typed it */
    static Options parse(String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var options = USUAL;
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        return options;
    }

    private Options with(String name, Deque<String> rest) {
        return switch (name) {
            case "--root" -> new Options(Path.of(value(name, rest)), seconds, rounds, clients, percent, parts, help);
            case "--seconds" -> new Options(root, number(name, rest, 3600), rounds, clients, percent, parts, help);
            case "--rounds" -> new Options(root, seconds, number(name, rest, 1000), clients, percent, parts, help);
            case "--clients" ->
                new Options(root, seconds, rounds, number(name, rest, MOST_CLIENTS), percent, parts, help);
            case "--percent" -> new Options(root, seconds, rounds, clients, number(name, rest, 100), parts, help);
            case "--only" ->
                new Options(root, seconds, rounds, clients, percent, EnumSet.of(Part.read(value(name, rest))), help);
            case "--help", "-h" -> new Options(root, seconds, rounds, clients, percent, parts, true);
            default -> throw new IllegalArgumentException("Unknown option: " + name);
        };
    }

    private static int number(String name, Deque<String> rest, int most) {
        var value = value(name, rest);
        if (!value.matches("[1-9]\\d{0,8}") || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(name + " takes a number from 1 to " + most + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return rest.remove();
    }

    boolean wants(Part part) {
        return parts.contains(part);
    }

    /** The share of a number that is measured. */
    int share(int whole) {
        return Math.max(1, whole * percent / 100);
    }

    Path server() {
        return root.resolve("server/target/server");
    }

    /** Where the database and the server keep their data while this runs. */
    Path work() {
        return root.resolve("benchmarks/target/run");
    }

    Path results() {
        return root.resolve("benchmarks/results");
    }
}
