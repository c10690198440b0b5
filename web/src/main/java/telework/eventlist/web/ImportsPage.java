package telework.eventlist.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.common.Invalid;
import telework.common.Violation;
import telework.eventlist.EventListImportLine;
import telework.eventlist.service.EventListService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Hands in an event list, and shows those handed in before. */
@Page
public class ImportsPage {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Whether the server would not read what was sent, see {@link telework.web.OversizedUploads}. */
    @Inject
    @Param
    boolean tooBig;

    @Inject
    EventListService lists;

    @Inject
    ConsoleTexts texts;

    private Part file;
    private List<EventListImportLine> earlier;

    public void show() {
        if (tooBig) {
            Messages.addError("form:file", "{0}", texts.say("imports.tooBig"));
        }
        earlier = lists.latestFirst();
    }

    public void take() throws IOException {
        if (file == null) {
            throw new Invalid(List.of(new Violation("file", "invalid.required")));
        }
        if (file.getSize() > MOST_BYTES) {
            Messages.addError("form:file", "{0}", texts.say("imports.tooBig"));
            return;
        }
        try (var content = file.getInputStream()) {
            var id = lists.take(file.getSubmittedFileName(), content.readAllBytes());
            Messages.addFlashGlobalInfo("{0}", texts.say("imports.taken"));
            Faces.redirect("/console/imports/%s", id);
        }
    }

    public List<EventListImportLine> getEarlier() {
        return earlier;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
