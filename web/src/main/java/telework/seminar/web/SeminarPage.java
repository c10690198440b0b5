package telework.seminar.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import telework.qr.service.QrCode;
import telework.web.Canonical;
import telework.web.Page;

/** One session, with all that a firm needs to decide. */
@Page
public class SeminarPage {

    @Inject
    SessionSheets sheets;

    @Inject
    Canonical canonical;

    private String code;
    private SessionSheet sheet;

    public void load() {
        sheet = sheets.of(code);
    }

    public SessionSheet getSheet() {
        return sheet;
    }

    /** What search engines read. */
    public String getMarkup() {
        return new EventMarkup(sheet, canonical.getSelf(), canonical.getPicture()).json();
    }

    public QrCode getQr() {
        return QrCode.of(canonical.getSelf());
    }

    /** Passes the page on by mail. */
    public String getMail() {
        return "mailto:?subject=%s&body=%s"
                .formatted(encoded(sheet.words().title()), encoded(sheet.summary() + "\n" + canonical.getSelf()));
    }

    /** RFC 6068: a blank is %20, for a + stays a +. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
