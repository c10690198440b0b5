package telework.organisation.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.common.Invalid;
import telework.common.Violation;
import telework.organisation.ChamberColumn;
import telework.organisation.ChamberListLine;
import telework.organisation.service.ChamberImport;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Hands in a list of chambers, and shows those handed in before. */
@Page
public class ChambersPage {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Whether the server would not read what was sent, see {@link telework.web.OversizedUploads}. */
    @Inject
    @Param
    boolean tooBig;

    @Inject
    ChamberImport chambers;

    @Inject
    ConsoleTexts texts;

    private Part file;
    private List<ChamberListLine> earlier;

    public void show() {
        if (tooBig) {
            Messages.addError("form:file", "{0}", texts.say("chambers.tooBig"));
        }
        earlier = chambers.latestFirst();
    }

    public void propose() throws IOException {
        if (file == null) {
            throw new Invalid(List.of(new Violation("file", "invalid.required")));
        }
        if (file.getSize() > MOST_BYTES) {
            Messages.addError("form:file", "{0}", texts.say("chambers.tooBig"));
            return;
        }
        try (var content = file.getInputStream()) {
            var id = chambers.propose(file.getSubmittedFileName(), content.readAllBytes());
            Messages.addFlashGlobalInfo("{0}", texts.say("chambers.kept"));
            Faces.redirect("/console/organisations/chambers/%s", id);
        }
    }

    public ChamberColumn[] getColumns() {
        return ChamberColumn.values();
    }

    public List<ChamberListLine> getEarlier() {
        return earlier;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
