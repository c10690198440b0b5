package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the browser of this request keeps our typeface already. The first page is read at once in the device's own; when it
 * stands, a script fetches ours and says so with a cookie, and every page after it has ours from its first paint.
 */
@Named
@RequestScoped
public class Typeface {

    /** Set by {@code resources/js/typeface.js}. */
    static final String COOKIE = "typeface";

    @Inject
    HttpServletRequest request;

    /** Whether the sheet of the typeface may stand in the head, where nothing has to be fetched for it. */
    public boolean isKept() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .map(Cookie::getName)
                .anyMatch(COOKIE::equals);
    }

    /** Class of the page's body: which family its texts name. */
    public String getStyleClass() {
        return isKept() ? "typeface-kept" : "typeface-awaited";
    }
}
