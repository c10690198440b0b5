package telework.firm.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.firm.FirmContactLine;
import telework.firm.NoSuchContact;
import telework.firm.service.ContactForm;
import telework.firm.service.FirmEditing;
import telework.firm.service.FirmService;
import telework.firm.service.FirmView;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Somebody to ask at a firm: {@code /console/firms/{id}/contact?contact=…}, or a new one. */
@Page
public class FirmContactPage {

    @Inject
    @Param
    String id;

    @Inject
    @Param
    String contact;

    @Inject
    FirmService firms;

    @Inject
    FirmEditing editing;

    @Inject
    ConsoleTexts texts;

    private Map<String, String> typed = new HashMap<>();
    private FirmView firm;

    public void open() {
        if (!isNew()) {
            typed = typed(line());
        }
        getFirm();
    }

    private FirmContactLine line() {
        return getFirm().contacts().stream()
                .filter(line -> line.id().toString().equals(contact))
                .findFirst()
                .orElseThrow(NoSuchContact::new);
    }

    private static Map<String, String> typed(FirmContactLine line) {
        var typed = new HashMap<String, String>();
        typed.put("contactName", line.name());
        typed.put("contactKana", line.kana());
        typed.put("contactEmail", line.email() == null ? null : line.email().value());
        typed.put("contactTelephone", line.telephone());
        typed.put("contactRole", line.role());
        return typed;
    }

    public void save() {
        editing.save(
                FirmId.read(id),
                new ContactForm(
                        isNew() ? null : line().id(),
                        typed.get("contactName"),
                        typed.get("contactKana"),
                        typed.get("contactEmail"),
                        typed.get("contactTelephone"),
                        typed.get("contactRole")));
        done("contact.saved");
    }

    public void remove() {
        editing.remove(FirmId.read(id), line().id());
        done("contact.removed");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/firms/%s", id);
    }

    public boolean isNew() {
        return Objects.toString(contact, "").isBlank();
    }

    public FirmView getFirm() {
        if (firm == null) {
            firm = firms.see(firms.living(FirmId.read(id)));
        }
        return firm;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
