package telework.export.service;

import java.util.Locale;
import java.util.ResourceBundle;

/** The headings and words of exported tables in one language. */
record ExportTexts(ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language {@code ja} or {@code en} */
    static ExportTexts in(String language) {
        return new ExportTexts(
                ResourceBundle.getBundle("telework.export.Export", Locale.forLanguageTag(language), NO_FALLBACK));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
