package telework.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a servlet answers in a test: kept as it was said, nothing added. Text without a charset is refused. */
public final class AnAnswer {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Cookie> cookies = new ArrayList<>();
    private final StringWriter text = new StringWriter();
    private int status = HttpServletResponse.SC_OK;

    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                AnAnswer.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> call(method, arguments));
    }

    public String type() {
        return headers.get("Content-Type");
    }

    public String header(String name) {
        return headers.get(name);
    }

    public List<Cookie> cookies() {
        return List.copyOf(cookies);
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public String text() {
        return text.toString();
    }

    public int status() {
        return status;
    }

    private Object call(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentLength", "setContentLengthLong" -> headers.put("Content-Length", arguments[0].toString());
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "addCookie" -> cookies.add((Cookie) arguments[0]);
            case "getOutputStream" -> {
                return stream();
            }
            case "getWriter" -> {
                return writer();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return null;
    }

    private PrintWriter writer() {
        if (!type().contains("charset=")) {
            throw new IllegalStateException("The servlet container would write ISO-8859-1");
        }
        return new PrintWriter(text, true);
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
