package telework.firm.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.firm.service.FirmEditing;
import telework.firm.service.FirmForm;
import telework.firm.service.FirmService;
import telework.firm.service.FirmView;
import telework.registration.FirmRegistrationLine;
import telework.registration.service.FirmHistoryService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** One firm, or a new one. The address of a firm that was made one with another leads to that. */
@Page
public class FirmPage {

    @Inject
    @Param
    String id;

    @Inject
    FirmService firms;

    @Inject
    FirmEditing editing;

    @Inject
    FirmHistoryService registrations;

    @Inject
    ConsoleTexts texts;

    private String version;
    private Map<String, String> typed = new HashMap<>();
    private FirmView view;
    private List<FirmRegistrationLine> suggestions;

    public void open() {
        if (isNew()) {
            return;
        }
        var living = firms.living(FirmId.read(id));
        if (!living.equals(FirmId.read(id))) {
            Messages.addFlashGlobalInfo("{0}", texts.say("firm.ledHere"));
            Faces.redirect("/console/firms/%s", living);
            return;
        }
        version = getView().form().version();
        typed = new HashMap<>(getView().form().typed());
    }

    public void save() {
        if (isNew()) {
            done("firm.added", editing.add(new FirmForm(null, null, typed)));
            return;
        }
        editing.change(new FirmForm(FirmId.read(id), version, typed));
        done("firm.saved", FirmId.read(id));
    }

    /** Puts a registration under the firm. */
    public void assign(Long registration) {
        registrations.assign(registration, FirmId.read(id));
        done("firm.assigned", FirmId.read(id));
    }

    private void done(String sentence, Long firm) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/firms/%s", firm);
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    /** Null for a new one. */
    public FirmView getView() {
        if (view == null && !isNew()) {
            view = firms.see(FirmId.read(id));
        }
        return view;
    }

    /** What may be its own without saying so. */
    public List<FirmRegistrationLine> getSuggestions() {
        if (suggestions == null) {
            suggestions = isNew() ? List.of() : registrations.suggestions(FirmId.read(id));
        }
        return suggestions;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isNumberless() {
        return "true".equals(typed.get(FirmForm.Field.numberless.name()));
    }

    public void setNumberless(boolean numberless) {
        typed.put(FirmForm.Field.numberless.name(), numberless ? "true" : null);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
