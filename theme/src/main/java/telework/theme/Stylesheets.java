package telework.theme;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the style sheets in the build, with the Dart Sass that comes inside a jar: nobody needs Node to build this. */
public final class Stylesheets {

    private static final String THEME = "primefaces/theme.scss";

    private Stylesheets() {}

    /**
     * Each sheet at the top becomes one below css; the folders hold their parts.
     *
     * @param arguments folder of our SCSS, folder of PrimeFaces' SCSS, folder to write to
     */
    public static void main(String[] arguments) throws IOException, SassCompilationFailedException {
        var sources = Path.of(arguments[0]);
        var target = Path.of(arguments[2]);
        try (var compiler = compiler(sources, Path.of(arguments[1]));
                var sheets = Files.newDirectoryStream(sources, "*.scss")) {
            for (var sheet : sheets) {
                write(target.resolve("css").resolve(cssName(sheet)), compile(compiler, sheet));
            }
            write(target.resolve("primefaces-telework/theme.css"), compile(compiler, sources.resolve(THEME)));
        }
    }

    private static String compile(SassCompiler compiler, Path sheet)
            throws IOException, SassCompilationFailedException {
        return compiler.compileFile(sheet.toFile()).getCss();
    }

    private static String cssName(Path sheet) {
        return sheet.getFileName().toString().replace(".scss", ".css");
    }

    private static SassCompiler compiler(Path sources, Path primefaces) throws IOException {
        var compiler = SassCompilerFactory.bundled();
        compiler.setOutputStyle(OutputStyle.COMPRESSED);
        compiler.setLoadPaths(List.of(sources.toFile(), new File(primefaces.toString())));
        // PrimeFaces' sources are written for @import.
        compiler.setQuietDeps(true);
        compiler.addSilenceDeprecation("import");
        compiler.addSilenceDeprecation("global-builtin");
        return compiler;
    }

    private static void write(Path file, String css) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, css);
    }
}
