package telework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** What somebody asks a servlet for in a test, by GET. */
public final class ARequest {

    private ARequest() {}

    /** @param path behind the servlet's own part of the address, or the whole address for a filter */
    public static HttpServletRequest of(String path, Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ARequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPathInfo", "getRequestURI" -> path;
                    case "getContextPath" -> "";
                    case "getMethod" -> "GET";
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getHeader" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
