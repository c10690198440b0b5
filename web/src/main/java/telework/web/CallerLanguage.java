package telework.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language a caller of REST asks for by Accept-Language: English when it comes first, and otherwise Japanese. */
public enum CallerLanguage {
    JA,
    EN;

    public static CallerLanguage of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("ja") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? EN : JA)
                .orElse(JA);
    }

    /** {@code ja} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Texts texts() {
        return Texts.in(Locale.forLanguageTag(code()));
    }
}
