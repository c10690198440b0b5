package telework.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import telework.common.service.PublicAddress;
import telework.registration.service.RegistrationService;
import telework.web.CallerLanguage;

/** Registering for a session. */
@Path("seminars/{code}/registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

    @Inject
    RegistrationService registrations;

    @Inject
    PublicAddress address;

    @POST
    public Response register(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String key,
            RegistrationEntry entry,
            @Context HttpHeaders headers) {
        var form =
                RegistrationEntry.orEmpty(entry).form(CallerLanguage.of(headers).code());
        var receipt = registrations.register(form.read(code, IdempotencyKey.read(key)));
        var manage = address.registration(receipt.token());
        return Response.created(URI.create(address.api("registrations/" + receipt.token())))
                .entity(new ReceiptItem(
                        receipt.number(),
                        RegistrationState.of(receipt.status()),
                        RegistrationResource.position(receipt.position()),
                        manage))
                .build();
    }
}
