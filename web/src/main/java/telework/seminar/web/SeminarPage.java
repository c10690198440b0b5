package telework.seminar.web;

import jakarta.inject.Inject;
import telework.web.Page;

/** One session, with all that a firm needs to decide. */
@Page
public class SeminarPage {

    @Inject
    SessionSheets sheets;

    private String code;
    private SessionSheet sheet;

    public void load() {
        sheet = sheets.of(code);
    }

    public SessionSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
