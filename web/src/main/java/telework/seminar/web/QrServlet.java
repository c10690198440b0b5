package telework.seminar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import telework.common.service.PublicAddress;
import telework.qr.service.QrCode;

/** {@code /seminars/{code}/qr.svg}: the address of the page, for leaflets of an organiser's own. */
@WebServlet("/qr/session.svg")
public class QrServlet extends SessionFileServlet {

    @Inject
    PublicAddress site;

    @Override
    String version(SessionSheet sheet) {
        return sheet.detail().offer().line().code();
    }

    @Override
    void send(SessionSheet sheet, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getWriter()
                .write(QrCode.of(site.session(sheet.detail().offer().line().code()))
                        .svg());
    }
}
