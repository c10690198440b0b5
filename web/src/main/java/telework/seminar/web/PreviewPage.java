package telework.seminar.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import telework.seminar.Session;
import telework.seminar.service.PreviewService;
import telework.web.Page;

/** The public page of a session before it is public. */
@Page
public class PreviewPage {

    @Inject
    @Param
    String code;

    @Inject
    PreviewService previews;

    @Inject
    SessionSheets sheets;

    @Inject
    SessionSpeaker speaker;

    private PreviewService.Preview preview;
    private SessionSheet sheet;

    public void load() {
        preview = previews.of(code);
        sheet = sheets.of(preview.detail());
    }

    public SessionSheet getSheet() {
        return sheet;
    }

    public Session.Status getStatus() {
        return preview.status();
    }

    /** What is still missing, in words. */
    public List<String> getGaps() {
        return preview.gaps().stream().map(speaker.texts()::say).toList();
    }

    public String getCode() {
        return code;
    }
}
