package telework.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address and the view behind it.
 *
 * @param address a pattern whose one group, if any, is the parameter's value
 * @param parameter null when the address has none
 */
record Route(Pattern address, String view, String parameter) {

    private static final String NAME = "([A-Za-z0-9_-]+)";

    private static final List<Route> ALL = List.of(
            route("/", "/index.xhtml", null),
            route("/seminars", "/seminars.xhtml", null),
            route("/seminars/" + NAME, "/seminar.xhtml", "code"),
            route("/seminars/" + NAME + "\\.ics", "/calendar/session.ics", "code"),
            route("/seminars/" + NAME + "/poster\\.pdf", "/posters/session.pdf", "code"),
            route("/seminars/" + NAME + "/qr\\.svg", "/qr/session.svg", "code"),
            route("/seminars/" + NAME + "/register", "/register.xhtml", "code"),
            route("/opendata", "/opendata.xhtml", null),
            route("/embed", "/embed.xhtml", null),
            route("/embed/seminars", "/embedded.xhtml", null),
            route("/bookings", "/bookings.xhtml", null),
            route("/bookings/" + NAME, "/holder.xhtml", "token"),
            route("/r/" + NAME, "/registration.xhtml", "token"),
            route("/r/" + NAME + "/change", "/correction.xhtml", "token"),
            route("/r/" + NAME + "/accommodation", "/accommodation.xhtml", "token"),
            route("/r/" + NAME + "/cancel", "/withdrawal.xhtml", "token"),
            route("/r/" + NAME + "/join", "/join.xhtml", "token"),
            route("/r/" + NAME + "/calendar\\.ics", "/r/calendar.ics", "token"),
            route("/login", "/login.xhtml", null),
            route("/login/code", "/code.xhtml", null),
            route("/login/forgotten", "/forgotten.xhtml", null),
            route("/login/provider", "/provider.xhtml", null),
            route("/password/" + NAME, "/password.xhtml", "token"),
            route("/console/accounts", "/console/accounts.xhtml", null),
            route("/console/accounts/new", "/console/invitation.xhtml", null),
            route("/console/me", "/console/me.xhtml", null),
            route("/console/me/second-factor", "/console/second-factor.xhtml", null),
            route("/console/me/provider", "/console/connection.xhtml", null),
            route("/console/?", "/console/overview.xhtml", null),
            route("/console/board", "/console/board.xhtml", null),
            route("/console/sessions", "/console/sessions.xhtml", null),
            route("/console/sessions/new", "/console/draft.xhtml", null),
            route("/console/sessions/bulk", "/console/bulk.xhtml", null),
            route("/console/sessions/" + NAME, "/console/session.xhtml", "code"),
            route("/console/sessions/" + NAME + "/copy", "/console/copy.xhtml", "code"),
            route("/console/sessions/" + NAME + "/series", "/console/series.xhtml", "code"),
            route("/console/sessions/" + NAME + "/template", "/console/template.xhtml", "code"),
            route("/console/templates", "/console/templates.xhtml", null),
            route("/console/sessions/" + NAME + "/preview", "/console/preview.xhtml", "code"),
            route("/console/sessions/" + NAME + "/review", "/console/review.xhtml", "code"),
            route("/console/sessions/" + NAME + "/registrations", "/console/registrations.xhtml", "code"),
            route("/console/sessions/" + NAME + "/accommodations", "/console/accommodations.xhtml", "code"),
            route("/console/sessions/" + NAME + "/roster\\.pdf", "/console/roster.pdf", "code"),
            route("/console/check-in", "/console/doors.xhtml", null),
            route("/console/sessions/" + NAME + "/check-in", "/console/desk.xhtml", "code"),
            route("/console/sessions/" + NAME + "/check-in/sheets", "/console/sheets.xhtml", "code"),
            route("/console/sessions/" + NAME + "/sign-in\\.pdf", "/console/sign-in.pdf", "code"),
            route("/console/sessions/" + NAME + "/check-in/walk-in", "/console/walk-in.xhtml", "code"),
            route("/console/sessions/" + NAME + "/cancel", "/console/cancellation.xhtml", "code"),
            route("/console/materials", "/console/materials.xhtml", null),
            route("/console/venues", "/console/venues.xhtml", null),
            route("/console/venues/new", "/console/venue.xhtml", null),
            route("/console/venues/" + NAME, "/console/venue.xhtml", "id"),
            route("/console/speakers", "/console/speakers.xhtml", null),
            route("/console/speakers/new", "/console/speaker.xhtml", null),
            route("/console/speakers/" + NAME, "/console/speaker.xhtml", "id"),
            route("/console/organisations", "/console/organisations.xhtml", null),
            route("/console/organisations/new", "/console/organisation.xhtml", null),
            route("/console/organisations/chambers", "/console/chambers.xhtml", null),
            route("/console/organisations/chambers/" + NAME, "/console/chamber-list.xhtml", "id"),
            route("/console/organisations/" + NAME, "/console/organisation.xhtml", "id"),
            route("/console/organisations/" + NAME + "/members", "/console/members.xhtml", "id"),
            route("/console/organisations/" + NAME + "/mandates", "/console/mandates.xhtml", "id"),
            route("/console/organisations/" + NAME + "/tokens", "/console/tokens.xhtml", "id"),
            route("/console/members", "/console/members.xhtml", null),
            route("/console/privacy", "/console/privacy.xhtml", null),
            route("/console/privacy/person", "/console/person.xhtml", null),
            route("/console/privacy/wording", "/console/wording.xhtml", null),
            route("/console/rights", "/console/rights.xhtml", null),
            route("/console/firms", "/console/firms.xhtml", null),
            route("/console/firms/new", "/console/firm.xhtml", null),
            route("/console/firms/duplicates", "/console/duplicates.xhtml", null),
            route("/console/firms/merge", "/console/merge.xhtml", null),
            route("/console/firms/" + NAME, "/console/firm.xhtml", "id"),
            route("/console/firms/" + NAME + "/contact", "/console/contact.xhtml", "id"),
            route("/console/imports", "/console/imports.xhtml", null),
            route("/console/imports/" + NAME, "/console/import.xhtml", "id"),
            route("/console/audit", "/console/audit.xhtml", null),
            route("/console/audit/(\\d{1,18})", "/console/audit-entry.xhtml", "id"),
            route("/console/outbox", "/console/outbox.xhtml", null));

    /** The view of an address and its parameter; empty for what is no page. */
    static Optional<String> to(String path) {
        return ALL.stream().flatMap(route -> route.match(path).stream()).findFirst();
    }

    private Optional<String> match(String path) {
        var match = address.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(parameter == null ? view : view + "?" + parameter + "=" + encoded(match.group(1)));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Route route(String address, String view, String parameter) {
        return new Route(Pattern.compile(address), view, parameter);
    }
}
