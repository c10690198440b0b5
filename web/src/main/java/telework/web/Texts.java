package telework.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import telework.common.Japan;
import telework.common.Refusal;
import telework.common.Violation;
import telework.seminar.Session;
import telework.seminar.service.SessionTime;

/** The sentences of the pages and of REST in one language. */
public record Texts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static Texts in(Locale locale) {
        return new Texts(locale, ResourceBundle.getBundle("telework.web.Texts", locale, NO_FALLBACK));
    }

    /** In the language of the request; the view learns of it only when it is built, which is after its first action. */
    static Texts of(FacesContext faces) {
        var language = faces.getExternalContext().getRequestMap().get(Language.ATTRIBUTE);
        return in(language == null ? faces.getViewRoot().getLocale() : Locale.forLanguageTag(language.toString()));
    }

    public String say(String key, Object... details) {
        var worded = Arrays.stream(details).map(this::word).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(worded);
    }

    public String say(Refusal refusal) {
        return say(refusal.key(), refusal.details());
    }

    public String say(Violation violation) {
        return say(violation.key(), violation.details().toArray());
    }

    private Object word(Object detail) {
        if (detail instanceof Instant instant) {
            return SessionTime.moment(instant, Japan.TIME, locale);
        }
        return detail instanceof Session.Status status ? bundle.getString("Status." + status) : detail;
    }
}
