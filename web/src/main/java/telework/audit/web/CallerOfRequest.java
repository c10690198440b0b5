package telework.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import telework.audit.Caller;
import telework.audit.Callers;
import telework.token.web.TokenOfRequest;
import telework.web.SourceAddress;

/** Tells the trail who is behind a request. Whoever signs in on the way is known from then on. */
@WebListener
public class CallerOfRequest implements ServletRequestListener {

    @Inject
    SourceAddress addresses;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = (HttpServletRequest) event.getServletRequest();
        var number = UUID.randomUUID().toString();
        Callers.enter(() -> caller(request, number));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Callers.leave();
    }

    private Caller caller(HttpServletRequest request, String number) {
        var token = TokenOfRequest.label(request);
        if (token.isPresent()) {
            return new Caller(Caller.Kind.TOKEN, token.get(), null, addresses.of(request), number);
        }
        var person = request.getUserPrincipal();
        var kind = person == null ? Caller.Kind.VISITOR : Caller.Kind.STAFF;
        return new Caller(kind, person == null ? "" : person.getName(), null, addresses.of(request), number);
    }
}
