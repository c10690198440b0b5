package telework.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import telework.common.Refusal;
import telework.common.TooOften;

/**
 * What went wrong, told to machines and people (RFC 9457).
 *
 * @param type its ending is stable
 * @param title in the language of the caller
 * @param violations null unless fields are wrong
 */
public record Problem(String type, String title, int status, List<Wrong> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A field and what to do about it. */
    public record Wrong(String field, String message) {}

    /** The identifier of a problem type. @param ending the stable part */
    public static String typeOf(String ending) {
        return "urn:telework:problem:" + ending;
    }

    static Problem of(String type, int status, String title) {
        return new Problem(typeOf(type), title, status, null);
    }

    Problem with(List<Wrong> wrong) {
        return new Problem(type, title, status, List.copyOf(wrong));
    }

    /** Tells who has asked too often when to ask again. */
    Response response(Refusal refusal) {
        return refusal instanceof TooOften wait
                ? Response.fromResponse(response())
                        .header(HttpHeaders.RETRY_AFTER, wait.seconds())
                        .build()
                : response();
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
