package telework.checkin.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.checkin.service.CheckInService;
import telework.checkin.service.Reception;
import telework.registration.service.RegistrationForm;
import telework.registration.web.ApplicantFields;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Registers somebody who stands at the door without having registered. */
@Page
public class WalkInPage {

    /** Who is asked at the door is spoken to in Japanese; the form asks for no language. */
    private static final String LANGUAGE = "ja";

    @Inject
    @Param
    String code;

    @Inject
    CheckInService desk;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private ApplicantFields fields;
    private Reception reception;
    private boolean consent;

    public void show() {
        reception = desk.look(code);
    }

    public void register() {
        var form = new RegistrationForm(null, fields().form(), consent, LANGUAGE);
        var arrival = desk.walkIn(code, form, getKey());
        Messages.addFlashGlobalInfo(
                "{0}", texts.say("walkIn.done", arrival.guest().name().full()));
        Faces.redirect("/console/sessions/%s/check-in", code);
    }

    /** Of this form: sent twice it counts once. */
    public String getKey() {
        var sent = Faces.getRequestParameter("key");
        return sent == null || sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public Map<String, String> getTyped() {
        return fields().typed();
    }

    private ApplicantFields fields() {
        if (fields == null) {
            fields = ApplicantFields.sent(FacesContext.getCurrentInstance());
        }
        return fields;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public Reception getReception() {
        return reception;
    }

    public String getTitle() {
        var line = reception.session().line();
        return language.pick(line.title(), line.titleEn());
    }

    public String getWhen() {
        return texts.span(reception.session().line());
    }

    public String getCode() {
        return code;
    }
}
