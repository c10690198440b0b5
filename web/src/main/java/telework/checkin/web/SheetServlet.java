package telework.checkin.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import telework.checkin.service.SheetService;
import telework.common.Refusal;
import telework.registration.web.RosterServlet;
import telework.web.Language;

/** {@code /console/sessions/{code}/sign-in.pdf?sheet=3}: a sheet to sign, as often as it is asked for with the same numbers. */
@WebServlet("/console/sign-in.pdf")
public class SheetServlet extends HttpServlet {

    @Inject
    SheetService sheets;

    @Inject
    Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = String.valueOf(request.getParameter("code"));
        var number = SheetNumber.read(request.getParameter("sheet"));
        if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var pdf = sheets.print(code, number.get(), language.getCode());
            RosterServlet.send(code + "-sign-in-" + number.get() + ".pdf", pdf, response);
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
        }
    }
}
