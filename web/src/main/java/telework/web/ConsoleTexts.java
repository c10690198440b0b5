package telework.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ResourceBundle;
import telework.common.Japan;
import telework.seminar.SessionLine;
import telework.seminar.service.SessionTime;

/** The sentences of the console in the language of the request: {@code console['key']} and {@code words.say('key', …)}. */
@Named("words")
@RequestScoped
public class ConsoleTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    /** Not by faces-config: Faces falls back to the language of the machine, and takes this class for the bundle. */
    @Produces
    @Dependent
    @Named("console")
    ResourceBundle bundle() {
        return ResourceBundle.getBundle("telework.web.ConsoleTexts", language.getLocale(), NO_FALLBACK);
    }

    public String say(String key, Object... details) {
        return new MessageFormat(bundle().getString(key), language.getLocale()).format(details);
    }

    /** Blank for null. */
    public String moment(Instant instant) {
        return instant == null ? "" : SessionTime.moment(instant, Japan.TIME, language.getLocale());
    }

    /** When a session takes place; blank while a draft does not know. */
    public String span(SessionLine line) {
        return line.startsAt() == null
                ? ""
                : SessionTime.span(line.startsAt(), line.endsAt(), line.zone(), language.getLocale());
    }
}
