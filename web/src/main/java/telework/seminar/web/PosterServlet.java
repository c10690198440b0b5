package telework.seminar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import telework.common.service.PublicAddress;
import telework.pdf.service.PdfPress;
import telework.web.Language;

/** {@code /seminars/{code}/poster.pdf}: the session on a sheet of A4, in the language that is asked for. */
@WebServlet("/posters/session.pdf")
public class PosterServlet extends SessionFileServlet {

    @Inject
    PdfPress press;

    @Inject
    PublicAddress site;

    @Inject
    Language language;

    /** Nothing on it changes with the seats that are left. */
    @Override
    String version(SessionSheet sheet) {
        return sheet.detail().changedAt().toEpochMilli() + "-" + language.getCode() + "-" + sheet.isToCome();
    }

    @Override
    void send(SessionSheet sheet, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = sheet.detail().offer().line().code();
        var page = site.session(code) + (language.isEnglish() ? "?lang=en" : "");
        var pdf = press.print("poster.ftlh", Map.of("poster", new Poster(sheet, page)));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"poster-%s.pdf\"".formatted(code));
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
