package telework.template.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.seminar.service.SeminarService;
import telework.seminar.service.SessionOffer;
import telework.template.service.TemplateService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** Keeps a seminar as a template. */
@Page
public class TemplateSavePage {

    @Inject
    @Param
    String code;

    @Inject
    SeminarService seminars;

    @Inject
    TemplateService templates;

    @Inject
    ConsoleTexts texts;

    private String name;
    private SessionOffer offer;

    public void show() {
        offer = seminars.session(code);
    }

    public void save() {
        templates.save(code, name);
        Messages.addFlashGlobalInfo("{0}", texts.say("template.saved"));
        Faces.redirect("/console/templates");
    }

    public SessionOffer getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
