package telework.token.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import telework.limit.web.RateLimits;
import telework.token.TokenRefused;
import telework.token.service.TokenDoor;
import telework.token.service.TokenTicket;
import telework.web.SourceAddress;

/**
 * Lets programs in by the token in their header, for this one request, and says in the words of RFC 6750 why not. What they may
 * do once they are in, the guard of the services decides.
 */
@Provider
@ForPrograms
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class TokenGate implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+) *");

    @Inject
    TokenDoor door;

    @Inject
    RateLimits limits;

    @Inject
    SourceAddress source;

    @Inject
    SecurityContext security;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /** @throws TokenRefused when no token is told, or one that opens nothing */
    @Override
    public void filter(ContainerRequestContext context) {
        var told = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (told == null) {
            throw new TokenRefused();
        }
        var ticket = enter(told);
        var shown = AuthenticationParameters.withParams().credential(ticket);
        if (security.authenticate(request, response, shown) != AuthenticationStatus.SUCCESS || !isKnown(ticket)) {
            throw new IllegalStateException("The container refuses a ticket of our own");
        }
        TokenOfRequest.remember(request, ticket);
    }

    /** Whoever guesses is asked to wait; a token that is right opens at once. */
    private TokenTicket enter(String header) {
        var bearer = BEARER.matcher(header);
        try {
            return door.enter(bearer.matches() ? bearer.group(1) : "");
        } catch (TokenRefused refused) {
            limits.countWrongToken(source.of(request));
            throw refused;
        }
    }

    private boolean isKnown(TokenTicket ticket) {
        return security.getCallerPrincipal() != null
                && security.getCallerPrincipal().getName().equals(ticket.caller());
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (answer.getStatus() == Status.UNAUTHORIZED.getStatusCode()) {
            boolean told = context.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
            challenge(answer, told ? ", error=\"invalid_token\"" : "");
        }
        if (answer.getStatus() == Status.FORBIDDEN.getStatusCode()) {
            challenge(answer, ", error=\"insufficient_scope\"");
        }
    }

    private static void challenge(ContainerResponseContext answer, String error) {
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"telework\"" + error);
    }
}
