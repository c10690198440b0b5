package telework.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import telework.audit.ChainCheck;
import telework.audit.ChainHead;
import telework.audit.ChainReport;

/**
 * {@code ./audit-verify}: goes through the chain of the audit trail and says whether it is whole. Exit code 0: it is; 1: it is
 * not; 2: it could not be looked at.
 */
public final class AuditVerification {

    static final String USAGE = """
            Usage: ./audit-verify [--data DIR] [--noted POSITION:HASH]
              --data DIR             the data folder of ./run (default ./data); its settings and telework.db.* count
              --noted POSITION:HASH  an end of the chain that was noted before, from a log or the console
            The embedded database can be looked at while the server is stopped, PostgreSQL at any time.
            """;

    private static final int BROKEN = 1;
    private static final int NOT_SEEN = 2;

    private Optional<Path> data = Optional.empty();
    private Optional<ChainHead> noted = Optional.empty();

    private AuditVerification() {}

    public static void main(String... args) {
        System.exit(run(args, new Settings(System.getProperties(), System.getenv())));
    }

    /** @return the exit code */
    static int run(String[] args, Settings settings) {
        try {
            return new AuditVerification().read(Arrays.asList(args).iterator()).verify(settings);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage().stripTrailing());
        } catch (SQLException unable) {
            System.err.println("The audit trail cannot be read: " + unable.getMessage());
        }
        return NOT_SEEN;
    }

    private AuditVerification read(Iterator<String> args) {
        while (args.hasNext()) {
            var option = args.next();
            if (!args.hasNext()) {
                throw StartRefused.misuse(USAGE);
            }
            take(option, args.next());
        }
        return this;
    }

    private void take(String option, String value) {
        if (option.equals("--data")) {
            data = Optional.of(Path.of(value));
        } else if (option.equals("--noted") && value.matches("\\d{1,18}:[0-9a-f]{64}")) {
            var parts = value.split(":");
            noted = Optional.of(new ChainHead(Long.parseLong(parts[0]), parts[1]));
        } else {
            throw StartRefused.misuse(USAGE);
        }
    }

    private int verify(Settings settings) throws SQLException {
        Plan.of(new Options(Optional.empty(), data, false, false, false, false), settings);
        try (var connection = connect(settings)) {
            var report = ChainCheck.of(connection);
            boolean through = noted.isEmpty() || ChainCheck.goesThrough(connection, noted.get());
            print(report, through);
            return report.isWhole() && through ? 0 : BROKEN;
        }
    }

    /** A database that is not there is not made. */
    private static Connection connect(Settings settings) throws SQLException {
        var url = settings.find("telework.db.url").orElseThrow();
        var existing = Database.of(url) == Database.EMBEDDED ? url + ";IFEXISTS=TRUE" : url;
        return DriverManager.getConnection(
                existing,
                settings.find("telework.db.user").orElse(""),
                settings.find("telework.db.password").orElse(""));
    }

    private static void print(ChainReport report, boolean through) {
        System.out.println("entries in the chain: " + report.head().position());
        System.out.println("hash of the last:     " + report.head().hash());
        System.out.println("not yet in it:        " + report.waiting());
        System.out.println("personal data erased: " + report.forgotten());
        report.broken().ifPresent(found -> System.out.println("BROKEN: " + found));
        if (!through) {
            System.out.println("BROKEN: the chain does not go through the end that was noted");
        } else if (report.isWhole()) {
            System.out.println("OK");
        }
    }
}
