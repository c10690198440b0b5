package telework.registration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import telework.common.Refusal;
import telework.registration.service.RegistrationCalendarService;

/** {@code /r/{token}/calendar.ics}: one registration for a calendar; {@code telework.web.Route} leads here. */
@WebServlet("/r/calendar.ics")
public class RegistrationCalendarServlet extends HttpServlet {

    @Inject
    RegistrationCalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = calendars.of(Objects.toString(request.getParameter("token"), ""));
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/calendar; method=" + file.get().method() + "; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"telework-month.ics\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(file.get().content().getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }
}
