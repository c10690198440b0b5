package telework.seminar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import telework.registration.service.RegistrantService;
import telework.review.service.ReviewService;
import telework.seminar.service.Discarding;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionEditing;
import telework.token.web.ForPrograms;

/** One session of the organisation of a token, and the steps that staff take with it. */
@Path("console/sessions/{code}")
@ForPrograms
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffSessionResource {

    @Inject
    SeminarService seminars;

    @Inject
    SessionEditing editing;

    @Inject
    ReviewService reviews;

    @Inject
    Discarding discarding;

    @Inject
    RegistrantService registrants;

    @GET
    public StaffSessionItem see(@PathParam("code") String code) {
        var offer = seminars.session(code);
        return StaffSessionItem.of(offer, registrants.counts(offer.line().id()), editing.open(code));
    }

    /** A merge patch (RFC 7396) of {@code form}, which says the version that was read. Plain JSON is taken as well. */
    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public StaffSessionItem change(@PathParam("code") String code, JsonObject patch) {
        editing.save(new SessionPatch(patch).onto(editing.open(code)));
        return see(code);
    }

    /** Deletes a draft. */
    @DELETE
    public void discard(@PathParam("code") String code) {
        discarding.discard(code);
    }

    /** Hands a draft in. */
    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    public StaffSessionItem submit(@PathParam("code") String code, JsonObject body) {
        reviews.submit(code, Members.text(body, "remark"));
        return see(code);
    }

    /** Takes it back before it is decided on. */
    @DELETE
    @Path("submission")
    public StaffSessionItem withdraw(@PathParam("code") String code) {
        reviews.withdraw(code);
        return see(code);
    }

    /** Shows to the public what was handed in, as it was read. */
    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public StaffSessionItem publish(@PathParam("code") String code, JsonObject body) {
        reviews.publish(code, Members.text(body, "version"), Members.text(body, "remark"));
        return see(code);
    }

    /** Takes no more registrations. */
    @POST
    @Path("closing")
    public StaffSessionItem close(@PathParam("code") String code) {
        seminars.close(code);
        return see(code);
    }

    /** Calls it off; everyone who registered learns of it. */
    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    public StaffSessionItem cancel(@PathParam("code") String code, JsonObject body) {
        seminars.cancel(code, Members.text(body, "reason"));
        return see(code);
    }
}
