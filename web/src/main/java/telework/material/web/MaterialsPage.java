package telework.material.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.common.Invalid;
import telework.common.Japan;
import telework.common.Violation;
import telework.material.Audience;
import telework.material.MaterialLine;
import telework.material.NoSuchMaterial;
import telework.material.Upload;
import telework.material.service.MaterialForm;
import telework.material.service.MaterialService;
import telework.seminar.NoSuchSession;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.SessionTime;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** The files of a seminar: handing one in, saying who may have it, their order. */
@Page
public class MaterialsPage {

    @Inject
    @Param
    String session;

    @Inject
    @Param
    String edit;

    /** Whether the server would not read what was sent, see {@link telework.web.OversizedUploads}. */
    @Inject
    @Param
    boolean tooBig;

    @Inject
    MaterialService materials;

    @Inject
    SeminarService seminars;

    @Inject
    ConsoleTexts texts;

    private Part file;
    private String title;
    private String audience = Audience.PUBLIC.name();
    private String day;
    private String time;
    private SessionOffer offer;
    private List<MaterialLink> files;

    public void open() {
        if (session == null) {
            throw new NoSuchSession();
        }
        if (tooBig) {
            throw wrong(Upload.tooBig(materials.longest()).in("file"));
        }
        if (isEdited()) {
            var line = materials.file(number(edit));
            title = line.title();
            audience = line.audience().name();
            fillMoment(line);
        }
    }

    private void fillMoment(MaterialLine line) {
        if (line.visibleFrom() != null) {
            var moment = line.visibleFrom().atZone(Japan.TIME);
            day = moment.toLocalDate().toString();
            time = SessionTime.hour(line.visibleFrom(), Japan.TIME);
        }
    }

    /** What stands around the form, as it is now. */
    public void show() {
        offer = seminars.session(session);
        files = materials.of(session).stream()
                .map(line -> MaterialLink.of(line, "/console/materials"))
                .toList();
    }

    public void add() throws IOException {
        if (file == null) {
            throw wrong(new Violation("file", isNamed() ? "invalid.file.empty" : "invalid.required"));
        }
        if (file.getSize() > materials.longest()) {
            throw wrong(Upload.tooBig(materials.longest()).in("file"));
        }
        var copy = Files.createTempFile("telework-material", null);
        try (var content = file.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            materials.add(session, form(), file.getSubmittedFileName(), copy);
        } finally {
            Files.delete(copy);
        }
        done("materials.added");
    }

    /** Whether a file was chosen: Faces gives none for an empty one. */
    private static boolean isNamed() throws IOException {
        try {
            var part = Faces.getRequest().getPart("form:file");
            return part != null
                    && !Objects.toString(part.getSubmittedFileName(), "").isBlank();
        } catch (ServletException noParts) {
            return false;
        }
    }

    private static Invalid wrong(Violation violation) {
        return new Invalid(List.of(violation));
    }

    public void change() {
        materials.change(number(edit), form());
        done("materials.changed");
    }

    public void move(Long id, int places) {
        materials.move(id, places);
        done("materials.moved");
    }

    public void remove(Long id) {
        materials.remove(id);
        done("materials.removed");
    }

    private MaterialForm form() {
        return new MaterialForm(title, audience, day, time);
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/materials?session=%s", session);
    }

    private static Long number(String id) {
        return KeyInAddress.read(id).orElseThrow(NoSuchMaterial::new);
    }

    /** Whether one of the files is being changed, rather than another added. */
    public boolean isEdited() {
        return edit != null;
    }

    public String getMegabytes() {
        return Objects.toString(materials.longest() / (1024 * 1024));
    }

    public SessionOffer getOffer() {
        return offer;
    }

    public List<MaterialLink> getFiles() {
        return files;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public String getSession() {
        return session;
    }

    public String getEdit() {
        return edit;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
