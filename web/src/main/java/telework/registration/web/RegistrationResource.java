package telework.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import telework.registration.service.RegistrationService;

/** What a person who has registered may see and do; the token is the secret of the manage link. */
@Path("registrations/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    RegistrationService registrations;

    @GET
    public RegistrationItem see(@PathParam("token") String token) {
        return RegistrationItem.of(registrations.see(token));
    }

    @DELETE
    public RegistrationItem cancel(@PathParam("token") String token) {
        return RegistrationItem.of(registrations.cancel(token));
    }

    static Long position(long position) {
        return position == 0 ? null : position;
    }
}
