package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of this request: asked for in the address, remembered in a cookie, or Japanese. */
@Named
@RequestScoped
public class Language {

    static final String ATTRIBUTE = "telework.language";

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    /** {@code ja} or {@code en}. */
    public String getCode() {
        return request.getAttribute(ATTRIBUTE) instanceof String code ? code : "ja";
    }

    public boolean isEnglish() {
        return "en".equals(getCode());
    }

    /** Of two spellings, the one in this language; the Japanese one where there is no other. */
    public String pick(String japanese, String english) {
        return isEnglish() && english != null ? english : japanese;
    }
}
