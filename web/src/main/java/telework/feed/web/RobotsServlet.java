package telework.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import telework.common.service.PublicAddress;

/** {@code /robots.txt}: what search engines have no business with, and where the map is (RFC 9309). */
@WebServlet("/robots.txt")
public class RobotsServlet extends FileServlet {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final String RULES = """
            User-agent: *
            Disallow: /console
            Disallow: /login
            Disallow: /r/
            Disallow: /api/
            Disallow: /*/register
            Disallow: /embed/

            Sitemap: %s
            """;

    @Inject
    PublicAddress address;

    @Override
    FeedFile file(HttpServletRequest request) {
        var rules = RULES.formatted(address.page(SiteMapServlet.PATH));
        return new FeedFile(
                "text/plain;charset=UTF-8", FRESH, out -> out.write(rules.getBytes(StandardCharsets.UTF_8)));
    }
}
