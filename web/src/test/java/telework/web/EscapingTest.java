package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facelets write every text so that it stays text, unless a page asks them not to. */
class EscapingTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Attributes of Faces and PrimeFaces that write a value as markup. */
    private static final Pattern MARKUP = Pattern.compile("\\bescape\\w*=\"(?!true\")[^\"]*\"");

    @Test
    void noPageWritesATextAsMarkup() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(50)
                .allSatisfy(page -> assertThat(MARKUP.matcher(Files.readString(page))
                                .results()
                                .map(found -> found.group())
                                .collect(Collectors.toList()))
                        .as(page.toString())
                        .isEmpty());
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
