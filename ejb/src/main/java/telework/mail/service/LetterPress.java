package telework.mail.service;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

/** Sets a letter as plain text and as HTML, from one source and two layouts. */
@ApplicationScoped
public class LetterPress {

    private final Configuration layouts = layouts();

    String text(Letter letter) {
        return set("letter.txt.ftl", letter);
    }

    String html(Letter letter) {
        return set("letter.html.ftlh", letter);
    }

    private String set(String layout, Letter letter) {
        var texts = LetterTexts.in(letter.language());
        var signature = Stream.of(texts.say("signature").split("\n")).toList();
        try (var out = new StringWriter()) {
            layouts.getTemplate(layout).process(Map.of("letter", letter, "signature", signature), out);
            return out.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException("Layout " + layout + " does not fit", broken);
        }
    }

    private static Configuration layouts() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(LetterPress.class, "/telework/mail");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        return configuration;
    }
}
