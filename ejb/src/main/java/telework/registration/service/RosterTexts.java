package telework.registration.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The headings of the roster in one language. */
public record RosterTexts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @param language {@code ja} or {@code en} */
    static RosterTexts in(String language) {
        var locale = Locale.forLanguageTag(language);
        return new RosterTexts(locale, ResourceBundle.getBundle("telework.registration.Roster", locale, NO_FALLBACK));
    }

    public String say(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
