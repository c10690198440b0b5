package telework.web;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A body that cannot be read is the caller's mistake; anything else is ours, and told to the log alone. */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(UnexpectedErrorMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RuntimeException error) {
        var texts = CallerLanguage.of(headers).texts();
        if (isUnreadableBody(error)) {
            return Problem.of("http-400", 400, texts.say("rest.400")).response();
        }
        LOG.log(Level.SEVERE, "A request failed", error);
        return Problem.of("internal", 500, texts.say("rest.500")).response();
    }

    private static boolean isUnreadableBody(RuntimeException error) {
        return error instanceof ProcessingException
                || error instanceof JsonbException
                || error instanceof JsonException;
    }
}
