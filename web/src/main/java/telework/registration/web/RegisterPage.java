package telework.registration.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import telework.registration.service.RegistrationForm;
import telework.registration.service.RegistrationService;
import telework.seminar.web.SessionSheet;
import telework.seminar.web.SessionSheets;
import telework.seminar.web.SessionWords;
import telework.web.Language;
import telework.web.Page;

/** The form that registers one person. Its key is drawn when the form is shown: sent twice, it registers once. */
@Page
public class RegisterPage {

    @Inject
    SessionSheets sheets;

    @Inject
    RegistrationService registrations;

    @Inject
    Language language;

    private String key = UUID.randomUUID().toString();
    private final Map<String, String> typed = new HashMap<>();
    private boolean consent;
    private boolean loaded;
    private SessionSheet sheet;
    private List<AdmissionChoice> choices = List.of();

    /** Once for each request: a form that is sent is read before any action, and must know by then what it asks for. */
    public void load() {
        if (!loaded) {
            loaded = true;
            Faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
            sheet = sheets.of(getCode());
            choices = AdmissionChoice.of(sheet);
        }
    }

    public void register() {
        if (Faces.getContext().getResponseComplete()) {
            return;
        }
        var receipt = registrations.register(form().read(getCode(), key));
        Faces.redirect("/r/" + receipt.token() + "?done=1");
    }

    private RegistrationForm form() {
        var person = new RegistrationForm.Person(
                typed.get("familyName"),
                typed.get("givenName"),
                typed.get("familyNameKana"),
                typed.get("givenNameKana"),
                typed.get("email"));
        return new RegistrationForm(
                admission(),
                person,
                typed.get("organisationName"),
                typed.get("organisationCorporateNumber"),
                consent,
                language.getCode());
    }

    /** Where there is one way to take part, nobody is asked. */
    private String admission() {
        return choices.size() == 1 ? choices.get(0).kind() : typed.get("admission");
    }

    public SessionSheet getSheet() {
        load();
        return sheet;
    }

    public String getTitle() {
        return words().texts().say("register.of", words().title());
    }

    /** What the personal data are for, and who uses them. */
    public String getPurpose() {
        return words().texts().say("register.privacy.1", words().organiser());
    }

    private SessionWords words() {
        return sheet.words();
    }

    public List<AdmissionChoice> getChoices() {
        return choices;
    }

    public boolean isChoosing() {
        load();
        return choices.size() > 1;
    }

    /** What was typed, by the ids of the fields. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getCode() {
        return Faces.getRequestParameter("code");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
