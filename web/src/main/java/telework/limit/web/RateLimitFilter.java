package telework.limit.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import telework.common.TooOften;
import telework.web.Problem;
import telework.web.SourceAddress;
import telework.web.Texts;

/** Asks whoever does something too often to wait: pages and REST alike. Named in web.xml, so that it comes before the work. */
public class RateLimitFilter extends HttpFilter {

    private static final String REST = "/api/";

    @Inject
    RateLimits limits;

    @Inject
    SourceAddress source;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var pause = Limited.of(request.getMethod(), path(request))
                .flatMap(limited -> limits.ask(limited, source.of(request)));
        if (pause.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, new TooOften(pause.get()));
        }
    }

    /**
     * Where the container leads to, for what stands in the address can be written in many ways: {@code /registrations;a}, which
     * REST reads as {@code /registrations}, or {@code /%72egistrations}.
     */
    private static String path(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        return path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, TooOften refused)
            throws IOException {
        int status = refused.kind().status();
        response.setHeader("Retry-After", String.valueOf(refused.seconds()));
        response.setHeader("Cache-Control", "no-store");
        if (path(request).startsWith(REST)) {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(problem(request, refused));
        } else {
            response.sendError(status);
        }
    }

    private static String problem(HttpServletRequest request, TooOften refused) {
        var texts = Texts.in(request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE);
        return Json.createObjectBuilder()
                .add("status", refused.kind().status())
                .add("title", texts.say(refused))
                .add("type", Problem.typeOf(refused.type()))
                .build()
                .toString();
    }
}
