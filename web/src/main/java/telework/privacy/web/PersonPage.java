package telework.privacy.web;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.privacy.service.PersonFile;
import telework.privacy.service.PersonForgotten;
import telework.privacy.service.PersonService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Answers a person who asks what is known of them. The address is sent, never asked for by a link: links are kept in logs. */
@Page
public class PersonPage {

    private static final String FIELD = "form:email";

    @Inject
    PersonService people;

    @Inject
    ConsoleTexts texts;

    private String email;
    private boolean sure;
    private PersonFile file;

    public void open() {
        people.admit();
    }

    public void find() {
        file = people.see(email);
    }

    /** What the page shows, as a page of its own. */
    public void sendPage() throws IOException {
        file = people.export(email);
        var shown = Components.encodeHtml(Components.findComponent("form:file"));
        var page =
                "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s</body></html>"
                        .formatted(Faces.getLocale().getLanguage(), texts.say("person.title"), shown);
        send(page, "person.html");
    }

    /** The same for programs. */
    public void sendJson() throws IOException {
        file = people.export(email);
        var json = JsonbBuilder.create(new JsonbConfig().withFormatting(true).withNullValues(true));
        send(json.toJson(PersonItem.of(file)), "person.json");
    }

    private static void send(String text, String name) throws IOException {
        Faces.getExternalContext().setResponseHeader("Cache-Control", "private, no-store");
        Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), name, true);
    }

    /** Not without a second thought: it cannot be undone. */
    public void forget() {
        if (!sure) {
            file = people.see(email);
            Messages.addError("form:sure", "{0}", texts.say("person.sure.missing"));
            return;
        }
        Messages.addFlashGlobalInfo("{0}", words(people.forget(email)));
        Faces.redirect("/console/privacy/person");
    }

    private String words(PersonForgotten done) {
        return texts.say(
                done.kept() > 0 ? "person.forgotten.butKept" : "person.forgotten",
                done.forgotten(),
                done.cancelled(),
                done.contacts(),
                done.kept());
    }

    /** Whether an address was sent, so that there is something to do with it. */
    public boolean isAsked() {
        var sent = Faces.getRequestParameter(FIELD);
        return sent != null && !sent.isBlank();
    }

    /** Null until somebody is looked for. */
    public PersonFile getFile() {
        return file;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
