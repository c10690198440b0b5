package telework.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What REST itself refuses (no such address, wrong method, a body that is no JSON) is a problem like any other. */
@Provider
public class WebErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException error) {
        int status = error.getResponse().getStatus();
        var key = "rest." + (status == 404 || status == 405 || status == 415 ? status : status < 500 ? 400 : 500);
        var texts = CallerLanguage.of(headers).texts();
        return Problem.of("http-" + status, status, texts.say(key)).response();
    }
}
