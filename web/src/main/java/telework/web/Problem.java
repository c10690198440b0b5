package telework.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

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

    static Problem of(String type, int status, String title) {
        return new Problem("urn:telework:problem:" + type, title, status, null);
    }

    Problem with(List<Wrong> wrong) {
        return new Problem(type, title, status, List.copyOf(wrong));
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
