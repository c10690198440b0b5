package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages say: each text once in each language, and none that a page asks for in vain. */
class BundlesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "telework", "web");
    private static final Path PAGES = Path.of("src", "main", "webapp");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9._-]*)\\s*=");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern FIELD = Pattern.compile(
            "<t:field bundle=\"#\\{(text|console)}\" page=\"([A-Za-z]+)\" id=\"([A-Za-z]+)\"[^>]*?(help=\"true\")?[^>]*>");

    /** Whoever cannot read the page looks for the switch. */
    private static final Set<String> IN_BOTH = Set.of("site.languages");

    enum Bundle {
        PUBLIC("Texts", Pattern.compile("\\btext\\['([A-Za-z0-9._-]*[A-Za-z0-9_])'\\]"), "text"),
        CONSOLE(
                "ConsoleTexts",
                Pattern.compile("(?:\\bconsole\\[|words\\.say\\()'([A-Za-z0-9._-]*[A-Za-z0-9_])'"),
                "console");

        private final String file;
        private final Pattern use;
        private final String name;

        Bundle(String file, Pattern use, String name) {
            this.file = file;
            this.use = use;
            this.name = name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsThereInBothLanguages(Bundle bundle) {
        assertThat(read(bundle.file + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle.file).stringPropertyNames());
    }

    /** A file keeps the last of two, and nobody sees it. */
    @ParameterizedTest
    @EnumSource
    void noTextIsThereTwice(Bundle bundle) {
        for (var file : List.of(bundle.file, bundle.file + "_en")) {
            var keys = KEY.matcher(text(FILES.resolve(file + ".properties")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    /** But for what is Japanese by nature: names of signs, examples of what to type. */
    @ParameterizedTest
    @EnumSource
    void englishIsEnglish(Bundle bundle) {
        var english = read(bundle.file + "_en");
        var japanese = new TreeSet<String>();
        for (var key : english.stringPropertyNames()) {
            var prose = english.getProperty(key).replaceAll("\\([^)]*\\)|e\\.g\\..*|for example.*|“[^”]*”", "");
            if (!IN_BOTH.contains(key) && JAPANESE.matcher(prose).find()) {
                japanese.add(key + " = " + english.getProperty(key));
            }
        }
        assertThat(japanese).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesAskForTextsThatExist(Bundle bundle) throws IOException {
        var asked = new TreeSet<String>();
        try (var pages = Files.walk(PAGES)) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var source = text(page);
                bundle.use.matcher(source).results().forEach(found -> asked.add(found.group(1)));
                FIELD.matcher(source)
                        .results()
                        .filter(found -> found.group(1).equals(bundle.name))
                        .forEach(found -> asked.addAll(keysOfField(found)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(read(bundle.file).stringPropertyNames()).containsAll(asked);
    }

    private static List<String> keysOfField(MatchResult field) {
        var label = field.group(2) + "." + field.group(3);
        return field.group().contains("help=\"true\"") ? List.of(label, label + ".help") : List.of(label);
    }

    private static Properties read(String name) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text(FILES.resolve(name + ".properties"))));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
