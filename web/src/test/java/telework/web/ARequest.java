package telework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** What somebody asks a servlet for in a test. */
public final class ARequest {

    private ARequest() {}

    /** @param path behind the servlet's own part of the address, or the whole address for a filter */
    public static HttpServletRequest of(String path, Map<String, String> parameters) {
        return of("GET", path, parameters, Map.of());
    }

    /** Something sent. */
    public static HttpServletRequest by(String method, String path, Map<String, String> headers) {
        return of(method, path, Map.of(), headers);
    }

    private static HttpServletRequest of(
            String method, String path, Map<String, String> parameters, Map<String, String> headers) {
        var attributes = new HashMap<String, Object>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                ARequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getPathInfo", "getRequestURI", "getServletPath" -> path;
                    case "getContextPath" -> "";
                    case "getMethod" -> method;
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
