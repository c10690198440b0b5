package telework.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/**
 * The texts of pages in the language of the request: {@code text['key']} for the public, {@code console['key']} for staff. Not
 * by faces-config: Faces falls back to the language of the machine where there is no file of the one that was asked for.
 */
@Dependent
public class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    @Produces
    @Named("text")
    ResourceBundle text() {
        return ResourceBundle.getBundle("telework.web.Texts", language.getLocale(), NO_FALLBACK);
    }

    @Produces
    @Named("console")
    ResourceBundle console() {
        return ResourceBundle.getBundle("telework.web.ConsoleTexts", language.getLocale(), NO_FALLBACK);
    }
}
