package telework.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who reads pages and sends their forms, without a browser: with cookies, and step by step through redirects. */
final class FormClient {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID");
    private static final int MOST_STEPS = 10;

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** @param base the root of relative addresses */
    FormClient(URI base) {
        this.base = base;
    }

    /** An answer. @param location where to go on; null: nowhere */
    record Page(URI address, int status, URI location, Map<String, String> headers, String text) {}

    Page get(String address) {
        return get(base.resolve(address));
    }

    private Page get(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    /** Goes on as long as it is sent on. */
    Page follow(Page page) {
        var at = page;
        for (int step = 0; step < MOST_STEPS && at.location() != null; step++) {
            at = get(at.location());
        }
        assertThat(at.location()).as("the end of all redirects").isNull();
        return at;
    }

    /** Presses a button of a form. @param fields what was typed, by the names of the inputs */
    Page submit(Page page, String form, String button, Map<String, String> fields) {
        var open = Pattern.compile("<form[^>]*\\bid=\"" + form + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.text());
        assertThat(open.find()).as("form " + form + " in " + page.text()).isTrue();
        var filled = new LinkedHashMap<String, String>();
        INPUT.matcher(open.group(1))
                .results()
                .forEach(input -> attribute(input.group(), "name")
                        .ifPresent(name -> filled.put(
                                name, attribute(input.group(), "value").orElse(""))));
        filled.putAll(fields);
        filled.put(button, "");
        return post(page.address().resolve(attribute(open.group(), "action").orElseThrow()), filled);
    }

    private Page post(URI address, Map<String, String> form) {
        var text = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text))
                .build());
    }

    private Page send(HttpRequest request) {
        try {
            return page(client.send(request, BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Page page(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").map(answer.uri()::resolve);
        var headers = answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(", ", header.getValue())));
        return new Page(answer.uri(), answer.statusCode(), location.orElse(null), headers, answer.body());
    }

    /** Somebody who has come by the id of the session, and by nothing else. */
    FormClient withSessionAlone() {
        var other = new FormClient(base);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> SESSION.matcher(cookie.getName()).matches())
                .forEach(cookie -> other.cookies.getCookieStore().add(base, cookie));
        return other;
    }

    /** The id of the session, as the cookie says it. */
    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> SESSION.matcher(cookie.getName()).matches())
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? Optional.of(found.group(1).replace("&quot;", "\"").replace("&amp;", "&"))
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
