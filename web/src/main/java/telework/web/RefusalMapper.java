package telework.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import telework.common.Invalid;
import telework.common.Refusal;

/** Every refusal is a problem of its type; the fields that are wrong are named. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Refusal refusal) {
        var texts = CallerLanguage.of(headers).texts();
        var problem = Problem.of(refusal.type(), refusal.kind().status(), texts.say(refusal));
        if (refusal instanceof Invalid invalid) {
            problem = problem.with(invalid.violations().stream()
                    .map(violation -> new Problem.Wrong(violation.field(), texts.say(violation)))
                    .toList());
        }
        return problem.response(refusal);
    }
}
