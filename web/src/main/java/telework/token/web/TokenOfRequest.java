package telework.token.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import telework.token.service.TokenTicket;

/** What a request remembers of the token that it came with. */
public final class TokenOfRequest {

    private static final String LABEL = "telework.token.label";

    private TokenOfRequest() {}

    static void remember(HttpServletRequest request, TokenTicket ticket) {
        request.setAttribute(LABEL, ticket.label());
    }

    /** The token's number and name, and its organisation; empty when it came with none that opens something. */
    public static Optional<String> label(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(LABEL));
    }
}
