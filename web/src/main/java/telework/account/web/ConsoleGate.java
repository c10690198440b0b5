package telework.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import telework.account.service.StaffAccountService;
import telework.account.service.Standing;

/**
 * Asks at each request of the console whether who is signed in still may be: a session ends eight hours after it began, and
 * at once when the account is put out of use or gets another password. Who owes a second factor is led to set it up. No page is kept by the browser, for who comes next at the
 * same machine. Named in web.xml, so that it comes first.
 */
public class ConsoleGate extends HttpFilter {

    private static final String ENROLMENT = "/console/me/second-factor";

    @Inject
    StaffAccountService accounts;

    @Inject
    Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        switch (standing(request)) {
            case GOOD -> chain.doFilter(request, response);
            case OWES_FACTOR -> {
                if (request.getRequestURI().equals(ENROLMENT)) {
                    chain.doFilter(request, response);
                } else {
                    response.sendRedirect(ENROLMENT);
                }
            }
            case ENDED -> {
                SignedIn.end(request);
                Destination.of(request).ofEndedSession().askToSignIn(response);
            }
        }
    }

    private Standing standing(HttpServletRequest request) {
        return SignedIn.complete(request, clock.instant())
                .map(accounts::standing)
                .orElse(Standing.ENDED);
    }
}
