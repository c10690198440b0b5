package telework.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.account.service.Recognised;
import telework.account.service.SignIn;
import telework.web.ConsoleTexts;
import telework.web.Page;
import telework.web.SourceAddress;

/** Signing in: the second step, for those with a second factor. */
@Page
public class CodePage {

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    SourceAddress source;

    @Inject
    HttpServletRequest request;

    @Inject
    ConsoleTexts texts;

    @Inject
    Clock clock;

    private String to;
    private String code;

    public void signIn() {
        var half = SignedIn.half(request, clock.instant());
        if (half.isEmpty()) {
            Messages.addGlobalError("{0}", texts.say("code.late"));
        } else {
            tell(half.get());
        }
    }

    private void tell(Recognised half) {
        var complete = signIn.withCode(half, code, source.of(request));
        if (complete.isEmpty()) {
            Messages.addGlobalError("{0}", texts.say("code.wrong"));
        } else {
            Faces.redirect(entrance.letIn(complete.get(), to));
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
