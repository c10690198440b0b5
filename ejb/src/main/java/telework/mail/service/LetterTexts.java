package telework.mail.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the letters in one language. */
public record LetterTexts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language {@code ja} or {@code en} */
    public static LetterTexts in(String language) {
        var locale = Locale.forLanguageTag(language);
        return new LetterTexts(locale, ResourceBundle.getBundle("telework.mail.Letters", locale, NO_FALLBACK));
    }

    public String say(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
