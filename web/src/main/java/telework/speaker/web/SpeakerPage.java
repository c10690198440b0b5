package telework.speaker.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.seminar.service.SessionOffer;
import telework.seminar.service.SpeakerEditing;
import telework.speaker.NoSuchSpeaker;
import telework.speaker.service.SpeakerForm;
import telework.speaker.service.SpeakerService;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** One speaker of the directory, or one who comes into it. */
@Page
public class SpeakerPage {

    @Inject
    @Param
    String id;

    @Inject
    SpeakerService speakers;

    @Inject
    SpeakerEditing editing;

    @Inject
    ConsoleTexts texts;

    private String version;
    private Map<String, String> typed = new HashMap<>();

    public void open() {
        var form = isNew() ? SpeakerForm.EMPTY : speakers.open(number());
        version = form.version();
        typed = new HashMap<>(form.typed());
    }

    public void save() {
        if (isNew()) {
            done("speaker.added", editing.add(new SpeakerForm(null, null, typed)));
            return;
        }
        editing.change(new SpeakerForm(number(), version, typed));
        done("speaker.saved", number());
    }

    private void done(String sentence, Long speaker) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/speakers/%s", speaker);
    }

    public boolean isNew() {
        return id == null;
    }

    private Long number() {
        return KeyInAddress.read(id).orElseThrow(NoSuchSpeaker::new);
    }

    /** Where this person speaks, planned or to come. */
    public List<SessionOffer> getUse() {
        return isNew() ? List.of() : editing.use(number());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isInactive() {
        return "true".equals(typed.get(SpeakerForm.Field.inactive.name()));
    }

    public void setInactive(boolean inactive) {
        typed.put(SpeakerForm.Field.inactive.name(), inactive ? "true" : null);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
