package telework.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import telework.registration.service.ApplicantForm;
import telework.registration.service.CorrectionService;
import telework.registration.service.RegistrationService;

/** What a person who has registered may see and do; the token is the secret of the manage link. */
@Path("registrations/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    RegistrationService registrations;

    @Inject
    CorrectionService corrections;

    @GET
    public RegistrationItem see(@PathParam("token") String token) {
        return RegistrationItem.of(registrations.see(token));
    }

    /** Takes the patch as plain JSON as well. Whoever was overtaken by another correction gets 409 and may ask again. */
    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public RegistrationItem correct(@PathParam("token") String token, JsonObject patch) {
        var seen = registrations.see(token);
        var form = new RegistrationPatch(patch).onto(ApplicantForm.of(seen.applicant()));
        var corrected = form.read("attendee", seen.applicant().language());
        corrections.correct(token, seen.corrections(), corrected);
        return see(token);
    }

    @DELETE
    public RegistrationItem cancel(@PathParam("token") String token) {
        return RegistrationItem.of(registrations.cancel(token));
    }

    static Long position(long position) {
        return position == 0 ? null : position;
    }
}
