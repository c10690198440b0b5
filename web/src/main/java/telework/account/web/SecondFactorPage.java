package telework.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.service.Enrolment;
import telework.account.service.FactorState;
import telework.account.service.SecondFactorService;
import telework.web.ConsoleTexts;
import telework.web.Language;
import telework.web.Page;

/** Sets up the second factor of whoever is signed in, and shows recovery codes: in the answer to a form, and never again. */
@Page
public class SecondFactorPage {

    private static final String HERE = "/console/me/second-factor";

    @Inject
    SecondFactorService factors;

    @Inject
    OwnPassword own;

    @Inject
    ConsoleTexts texts;

    @Inject
    Language language;

    private String code;
    private String present;
    private List<String> codes = List.of();
    private FactorState state;
    private Enrolment enrolment;

    public void open() {
        Faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
        load();
    }

    private void load() {
        if (state == null) {
            state = factors.state();
            enrolment = factors.waiting().orElse(null);
        }
    }

    public void begin() {
        factors.begin();
        Faces.redirect(HERE);
    }

    public void confirm() {
        open();
        var change = factors.confirm(own.session(), code, language.getCode());
        own.goOn(change.recognised());
        codes = change.codes();
    }

    public void renew() {
        open();
        own.proven(present);
        codes = factors.renewCodes();
    }

    public void remove() {
        var change = factors.remove(own.proven(present), language.getCode());
        own.goOn(change.recognised());
        Messages.addFlashGlobalInfo("{0}", texts.say("factor.removed"));
        Faces.redirect("/console/me");
    }

    /** Empty unless they have just been made. */
    public List<String> getCodes() {
        return codes;
    }

    public FactorState getState() {
        load();
        return state;
    }

    /** Null unless one waits for its first code. */
    public Enrolment getEnrolment() {
        load();
        return enrolment;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
