package telework.material.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telework.common.Refusal;
import telework.material.MaterialLine;
import telework.material.service.MaterialService;
import telework.material.service.MaterialShelf;

/**
 * Hands a file out, piece by piece: to everybody, to the holder of a registration, or to staff, as the address says. Always
 * to be saved and never to be shown in place, so that nothing in a file acts in the name of this site.
 */
@WebFilter(urlPatterns = {"/materials/*", "/r/*", "/console/materials/*"})
public class MaterialDownload extends HttpFilter {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:/(console)|/r/([A-Za-z0-9_-]+))?/materials/(\\d{1,18})/[^/]+");

    @Inject
    MaterialShelf shelf;

    @Inject
    MaterialService materials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches() || !request.getMethod().matches("GET|HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            answer(request, response, file(address));
        } catch (Refusal notForThem) {
            response.sendError(notForThem.kind().status());
        }
    }

    private MaterialLine file(Matcher address) {
        var id = Long.valueOf(address.group(3));
        if (address.group(1) != null) {
            return materials.file(id);
        }
        return address.group(2) == null ? shelf.open(id) : shelf.of(address.group(2), id);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, MaterialLine file)
            throws IOException {
        var tag = "\"" + file.digest() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader(
                "Cache-Control", request.getRequestURI().startsWith("/materials/") ? "no-cache" : "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", disposition(file.fileName()));
        if (request.getMethod().equals("GET")) {
            send(file, response);
        }
    }

    private void send(MaterialLine file, HttpServletResponse response) throws IOException {
        var output = response.getOutputStream();
        var piece = shelf.piece(file, 0);
        for (int next = 1; piece.isPresent(); next++) {
            output.write(piece.get());
            piece = shelf.piece(file, next);
        }
    }

    /** RFC 6266: the name for those who read RFC 8187, and one in ASCII for the rest. */
    static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        var whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
