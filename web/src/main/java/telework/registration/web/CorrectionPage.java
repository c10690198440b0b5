package telework.registration.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.omnifaces.util.Faces;
import telework.registration.CorrectedMeanwhile;
import telework.registration.service.ApplicantForm;
import telework.registration.service.CorrectionService;
import telework.registration.service.RegistrationService;
import telework.seminar.web.SessionSpeaker;
import telework.web.Page;

/** Lets a person correct who it is that has registered. */
@Page
public class CorrectionPage {

    @Inject
    RegistrationService registrations;

    @Inject
    CorrectionService corrections;

    @Inject
    SessionSpeaker speaker;

    private RegistrationSheet sheet;
    private ApplicantFields fields;
    private boolean overtaken;

    public void proceed() {
        load();
        if (!Faces.getContext().getResponseComplete() && Faces.isPostback() && sent("go") != null) {
            correct();
        }
    }

    private void load() {
        if (sheet == null) {
            look();
            fields = Faces.isPostback()
                    ? ApplicantFields.sent(FacesContext.getCurrentInstance())
                    : ApplicantFields.of(ApplicantForm.of(sheet.view().applicant()));
        }
    }

    private void look() {
        var view = registrations.see(token());
        sheet = new RegistrationSheet(view, speaker.words(view.session()));
    }

    private void correct() {
        var language = sheet.view().applicant().language();
        var corrected = fields.form().read("attendees[0]", language);
        try {
            corrections.correct(token(), Integer.parseInt(sent("seen")), corrected);
            Faces.redirect("/r/" + token() + "?changed=1");
        } catch (CorrectedMeanwhile refused) {
            look();
            overtaken = true;
            throw refused;
        }
    }

    public RegistrationSheet getSheet() {
        load();
        return sheet;
    }

    public Map<String, String> getTyped() {
        load();
        return fields.typed();
    }

    /** What the person has seen: what was shown first, or what is shown now because somebody was faster. */
    public String getSeen() {
        var seen = sent("seen");
        return seen == null || overtaken ? String.valueOf(sheet.view().corrections()) : seen;
    }

    /** Whether it was changed elsewhere while the person typed, and what it is now must be shown. */
    public boolean isOvertaken() {
        return overtaken;
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }

    private static String sent(String name) {
        return Faces.getRequestParameter("form:" + name);
    }
}
