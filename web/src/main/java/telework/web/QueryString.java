package telework.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of an address behind the question mark; a name occurs once in ours. */
public record QueryString(Map<String, String> parts) {

    public static final QueryString NONE = new QueryString(Map.of());

    /** @param text without the question mark; null and what makes no sense are no parts */
    static QueryString read(String text) {
        var parts = new LinkedHashMap<String, String>();
        Arrays.stream(text == null ? new String[0] : text.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> parts.put(decoded(part[0]), part.length == 1 ? "" : decoded(part[1])));
        return new QueryString(parts);
    }

    /** The same with one part set anew; null and blank take it out. */
    public QueryString with(String name, String value) {
        var changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        if (value != null && !value.isBlank()) {
            changed.put(name, value);
        }
        return new QueryString(changed);
    }

    /** With the question mark, or empty. */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&", parts.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
