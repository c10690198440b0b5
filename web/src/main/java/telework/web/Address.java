package telework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The address that the visitor sees, whatever view stands behind it. */
@Named
@RequestScoped
public class Address {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    /** The same page in another language, with all that its address says besides. */
    public String inLanguage(String code) {
        return getPath() + getQuery().with("lang", code);
    }

    /** The same without the parts that are blank; empty when none is. */
    public Optional<String> withoutBlanks() {
        var asked = QueryString.read(query());
        var said = QueryString.NONE;
        for (var part : asked.parts().entrySet()) {
            said = said.with(part.getKey(), part.getValue());
        }
        return said.equals(asked) ? Optional.empty() : Optional.of(getPath() + said);
    }

    /** For aria-current: null takes the attribute away. */
    public String current(String code) {
        return language.getCode().equals(code) ? "true" : null;
    }

    /** Never with two slashes in front, which would lead to another site. An error is told under the address that was asked for, and a view under the address that leads to it. */
    public String getPath() {
        return Stream.of(RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI)
                .map(this::attribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(request::getRequestURI)
                .replaceFirst("^/+", "/");
    }

    QueryString getQuery() {
        return QueryString.read(query());
    }

    private String query() {
        return attribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : attribute(RequestDispatcher.FORWARD_QUERY_STRING);
    }

    private String attribute(String name) {
        return request.getAttribute(name) instanceof String value ? value : null;
    }
}
