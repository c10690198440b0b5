package telework.registration.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.common.Violation;
import telework.registration.AlreadyRegistered;
import telework.registration.Applicant;
import telework.registration.OnlyQueueLeft;
import telework.registration.service.RegistrationForm;
import telework.registration.service.RegistrationRequest;
import telework.registration.service.RegistrationService;
import telework.seminar.SessionFull;
import telework.seminar.web.SessionSheet;
import telework.seminar.web.SessionSheets;
import telework.seminar.web.SessionWords;
import telework.web.Language;
import telework.web.Page;

/**
 * Registers one person in steps: typing, reading it over, done. The server remembers nothing between them: each step carries
 * what was typed along in its form (ADR 13). Which button was pressed is the parameter {@code go}; without one, as when the
 * language is switched, the same step is shown again.
 */
@Page
public class RegisterPage {

    private static final String CONFIRM = "confirm";
    private static final String REGISTER = "register";

    @Inject
    SessionSheets sheets;

    @Inject
    RegistrationService registrations;

    @Inject
    RegistrationWording wording;

    @Inject
    Language language;

    private ApplicantFields fields;
    private SessionSheet sheet;
    private List<AdmissionChoice> choices = List.of();
    private RegistrationRequest request;

    /** For a form that was sent as well as for an address that was opened. */
    public void proceed() {
        load();
        if (Faces.getContext().getResponseComplete() || !Faces.isPostback()) {
            return;
        }
        var go = sent("go");
        if (REGISTER.equals(go)) {
            register();
        } else if (CONFIRM.equals(go) || go == null && CONFIRM.equals(sent("step"))) {
            confirm();
        }
    }

    /** Copies of the page may be shown again on the way back, for nothing else brings the person back to what was typed. */
    private void load() {
        if (fields == null) {
            fields = ApplicantFields.sent(FacesContext.getCurrentInstance());
            Faces.getExternalContext().setResponseHeader("Cache-Control", "private, no-cache");
            look();
        }
    }

    private void look() {
        sheet = sheets.of(getCode());
        choices = AdmissionChoice.of(sheet);
    }

    private void confirm() {
        var read = form().read(getCode(), null);
        if (sheet.takesRegistrations()) {
            refuseWhatIsGone();
            request = read;
        }
    }

    private void register() {
        var read = form().read(getCode(), getKey()).byContent();
        try {
            var receipt = registrations.register(isPromisedASeat() ? read.forASeat() : read);
            Faces.redirect("/r/" + receipt.token() + "?done=1");
        } catch (OnlyQueueLeft asked) {
            request = read;
            look();
            throw asked;
        } catch (AlreadyRegistered correctable) {
            throw correctable;
        } catch (Refusal refused) {
            look();
            throw insteadOf(refused);
        }
    }

    /** Where one way to take part is full and another is not, the person is asked for another. */
    private Refusal insteadOf(Refusal refused) {
        return refused instanceof SessionFull && sheet.takesRegistrations() ? gone() : refused;
    }

    private void refuseWhatIsGone() {
        if (getChosen() == null) {
            throw gone();
        }
    }

    private static Invalid gone() {
        return new Invalid(List.of(new Violation("admission", "invalid.admission.full")));
    }

    private RegistrationForm form() {
        wording.refuseAnEarlierOne(sent("consent"), sent("wording"));
        return new RegistrationForm(getAdmission(), fields.form(), isConsent(), language.getCode());
    }

    /** Whether the step before showed that there was a seat. */
    private static boolean isPromisedASeat() {
        return !"QUEUE".equals(sent("promise"));
    }

    /** Where there is one way to take part, nobody is asked. */
    public String getAdmission() {
        var typed = sent("admission");
        return typed == null && choices.size() == 1 ? choices.get(0).kind() : typed;
    }

    /** Null while nothing is chosen that can still be had. */
    public AdmissionChoice getChosen() {
        return choices.stream()
                .filter(choice -> choice.kind().equals(getAdmission()))
                .findFirst()
                .orElse(null);
    }

    public SessionSheet getSheet() {
        load();
        return sheet;
    }

    /** Read over before it is sent; otherwise it is typed. */
    public boolean isConfirming() {
        return request != null && getChosen() != null;
    }

    /** Whether there is a form at all, if only to carry to another date what was typed. */
    public boolean isOpen() {
        load();
        return sheet != null && (sheet.takesRegistrations() || Faces.isPostback());
    }

    /** Who is about to register, as it will be written down. */
    public Applicant getApplicant() {
        return request.applicant();
    }

    public String getPromise() {
        return getChosen().queues() ? "QUEUE" : "SEAT";
    }

    /** What is in store for who queues; empty for who gets a seat. */
    public String getQueue() {
        return Optional.ofNullable(getChosen())
                .filter(AdmissionChoice::queues)
                .map(choice -> words().texts().say("register.queue.position", choice.position()))
                .orElse("");
    }

    public List<String> getSteps() {
        return RegistrationSteps.in(words().texts());
    }

    public String getHeading() {
        return words().texts().say(isConfirming() ? "register.confirm.title" : "register.title");
    }

    public String getTitle() {
        return words().texts().say("register.of", getHeading(), words().title());
    }

    /** What the personal data are for. */
    public RegistrationWording getWording() {
        return wording;
    }

    /** Who uses them. */
    public String getResponsible() {
        return words().texts().say("register.privacy.by", words().organiser());
    }

    private SessionWords words() {
        return sheet.words();
    }

    public List<AdmissionChoice> getChoices() {
        return choices;
    }

    public boolean isChoosing() {
        load();
        return choices.size() > 1 || !choices.isEmpty() && getChosen() == null;
    }

    /** What was typed, by the ids of the fields. */
    public Map<String, String> getTyped() {
        load();
        return fields.typed();
    }

    /** What a step carries along unseen, by the names of the parameters. */
    public List<Map.Entry<String, String>> getCarried() {
        var own = Map.of(
                "admission",
                Objects.toString(getAdmission(), ""),
                "consent",
                Objects.toString(sent("consent"), ""),
                "wording",
                wording.getVersion());
        return Stream.concat(fields.typed().entrySet().stream(), own.entrySet().stream())
                .filter(field -> field.getValue() != null && !field.getValue().isEmpty())
                .toList();
    }

    public String getCode() {
        return Faces.getRequestParameter("code");
    }

    /** Drawn when the form is opened and carried along: the same words registered twice under it count once. */
    public String getKey() {
        return Optional.ofNullable(sent("key"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public boolean isConsent() {
        return sent("consent") != null && wording.isCurrent(sent("wording"));
    }

    private static String sent(String name) {
        return Faces.getRequestParameter("form:" + name);
    }
}
