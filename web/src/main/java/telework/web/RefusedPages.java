package telework.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import telework.common.Refusal;

/**
 * A page that is refused while it is written, as when a table asks for its rows, is answered as one that was
 * refused before ({@link RefusalShower}): 403 or 404, and no server error.
 */
@WebFilter(
        urlPatterns = "*.xhtml",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class RefusedPages extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            var refusal = refusal(failed);
            if (refusal.isEmpty() || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            response.sendError(refusal.get().kind().status());
        }
    }

    private static Optional<Refusal> refusal(Throwable failed) {
        return Stream.iterate(failed, failure -> failure != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }
}
