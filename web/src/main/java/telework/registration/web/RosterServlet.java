package telework.registration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import telework.common.Refusal;
import telework.registration.service.RosterService;
import telework.web.Language;

/** {@code /console/sessions/{code}/roster.pdf}: the list for the reception desk; with {@code ?waiting=true} those who wait too. */
@WebServlet("/console/roster.pdf")
public class RosterServlet extends HttpServlet {

    @Inject
    RosterService rosters;

    @Inject
    Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = String.valueOf(request.getParameter("code"));
        boolean waiting = Boolean.parseBoolean(request.getParameter("waiting"));
        try {
            send(code + "-roster.pdf", rosters.print(code, waiting, language.getCode()), response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }

    /** Answers with a print of names, which stays with who asked for it. */
    public static void send(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(pdf);
    }
}
