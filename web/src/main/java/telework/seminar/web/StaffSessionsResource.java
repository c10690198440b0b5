package telework.seminar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import telework.common.Check;
import telework.common.service.PublicAddress;
import telework.seminar.StaffSearch;
import telework.seminar.service.SchedulingService;
import telework.seminar.service.SeminarService;
import telework.token.web.ForPrograms;
import telework.web.Paging;

/** All sessions of the organisation of a token, drafts included, looked for as on the page of the console. */
@Path("console/sessions")
@ForPrograms
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffSessionsResource {

    @Inject
    SchedulingService scheduling;

    @Inject
    SeminarService seminars;

    @Inject
    PublicAddress address;

    @Inject
    HttpServletRequest request;

    /** Filters are those of {@link StaffFilter#NAMES}. @param sort name of a {@link StaffSearch.Order} */
    @GET
    public SessionsResource.ItemPage find(
            @BeanParam Paging paging, @QueryParam("sort") String sort, @QueryParam("down") boolean down) {
        var search = StaffFilter.in(request).read();
        var found = scheduling.sessions(search, order(sort), down, paging.first(), paging.size());
        return new SessionsResource.ItemPage(
                found.stream().map(SessionItem::of).toList(), paging.page(), paging.size(), scheduling.count(search));
    }

    private static StaffSearch.Order order(String sort) {
        var check = new Check();
        var order = check.optional("sort", sort, StaffFilter.choice(StaffSearch.Order::valueOf));
        check.orRefuse();
        return order == null ? StaffSearch.Order.WORK : order;
    }

    /** Begins a draft with a title; the rest comes by PATCH. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(JsonObject body) {
        var code = seminars.draft(Members.text(body, "title"));
        var item = SessionItem.of(seminars.session(code));
        return Response.created(URI.create(address.api("console/sessions/" + code)))
                .entity(item)
                .build();
    }
}
