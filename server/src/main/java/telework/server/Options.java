package telework.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The command line of {@code ./run}; what is absent here may still come from a setting. */
record Options(
        Optional<Integer> port, Optional<Path> data, boolean fresh, boolean noDemo, boolean rehearse, boolean help) {

    static final String USAGE = """
            Usage: ./run [options]
              --port N     listen on port N (default 8080)
              --data DIR   keep database, mail and logs in DIR (default ./data)
              --fresh      start with empty data: deletes what the application wrote into DIR
              --no-demo    do not load the demonstration data
              --help       show this text
            """;

    static Options parse(String... args) {
        var parsed = new Builder();
        for (var rest = List.of(args).iterator(); rest.hasNext(); ) {
            parsed.take(rest.next(), rest);
        }
        return parsed.build();
    }

    private static final class Builder {
        private Integer port;
        private Path data;
        private boolean fresh;
        private boolean noDemo;
        private boolean rehearse;
        private boolean help;

        void take(String option, Iterator<String> rest) {
            switch (option) {
                case "--port" -> port = Port.parse(value(option, rest));
                case "--data" -> data = path(value(option, rest));
                case "--fresh" -> fresh = true;
                case "--no-demo" -> noDemo = true;
                case "--rehearse" -> rehearse = true;
                case "--help", "-h" -> help = true;
                default -> throw misuse("Unknown option: " + option);
            }
        }

        Options build() {
            return new Options(Optional.ofNullable(port), Optional.ofNullable(data), fresh, noDemo, rehearse, help);
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw misuse(option + " needs a value.");
            }
            return rest.next();
        }

        private static Path path(String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw misuse("Not a folder name: " + value);
            }
        }

        private static StartRefused misuse(String message) {
            return StartRefused.misuse(message + "\n" + USAGE);
        }
    }
}
