package telework.web;

import jakarta.json.JsonException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * A list or a text where a resource asks for an object is the caller's mistake. The reader of {@code JsonObject} hands over
 * whatever value the body holds; the call of the resource then fails at a place where the server asks no mapper, and the
 * answer would be empty.
 */
@Provider
public class MismatchedBodies implements ReaderInterceptor {

    /** @throws JsonException when the body is JSON, but not of the kind that was asked for */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body != null && !context.getType().isInstance(body)) {
            throw new JsonException("The body is no " + context.getType().getSimpleName());
        }
        return body;
    }
}
