package telework.template.web;

import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.template.TemplateLine;
import telework.template.service.TemplateService;
import telework.web.ConsoleTexts;
import telework.web.KeyInAddress;
import telework.web.Page;

/** The templates, to begin from and to tidy up. */
@Page
public class TemplatesPage {

    @Inject
    TemplateService templates;

    @Inject
    ConsoleTexts texts;

    private String template;
    private String title;
    private String day;
    private String name;

    public void begin() {
        var code = templates.begin(chosen(), title, day);
        Messages.addFlashGlobalInfo("{0}", texts.say("templates.begun"));
        Faces.redirect("/console/sessions/%s", code);
    }

    public void rename() {
        templates.rename(chosen(), name);
        done("templates.renamed");
    }

    public void remove() {
        templates.remove(chosen());
        done("templates.removed");
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/templates");
    }

    /** A key that is none is that of no template. */
    private Long chosen() {
        return KeyInAddress.read(template).orElse(-1L);
    }

    public List<TemplateLine> getTemplates() {
        return templates.templates();
    }

    /** The key of the one that is chosen. */
    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
