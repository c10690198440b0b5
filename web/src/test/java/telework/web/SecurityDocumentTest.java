package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md says to be tested is tested by tests that are there. */
class SecurityDocumentTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*[a-z](?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var tests = tests();
        var missing = new TreeSet<String>();
        NAMED.matcher(Files.readString(PROJECT.resolve("docs/security.md")))
                .results()
                .filter(named -> !isThere(tests.getOrDefault(named.group(1), ""), named.group(2)))
                .forEach(named -> missing.add(named.group()));

        assertThat(tests).hasSizeGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    /** @param method null: any */
    private static boolean isThere(String test, String method) {
        return method == null
                ? !test.isEmpty()
                : Pattern.compile("(void|ArchRule) " + method + "\\b")
                        .matcher(test)
                        .find();
    }

    /** The text of each test, by the name of its class. */
    private static Map<String, String> tests() throws IOException {
        try (var modules = Files.list(PROJECT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityDocumentTest::files)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityDocumentTest::text,
                            (one, other) -> one + other));
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
