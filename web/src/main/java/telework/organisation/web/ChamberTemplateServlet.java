package telework.organisation.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import telework.organisation.ChamberColumn;

/** {@code /console/organisations/chambers.csv}: the headings of a list of chambers, with the mark by which Excel reads UTF-8. */
@WebServlet("/console/organisations/chambers.csv")
public class ChamberTemplateServlet extends HttpServlet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"chambers.csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(template().getBytes(StandardCharsets.UTF_8));
    }

    static String template() {
        return Arrays.stream(ChamberColumn.values())
                .map(ChamberColumn::heading)
                .collect(Collectors.joining(",", BYTE_ORDER_MARK, "\r\n"));
    }
}
