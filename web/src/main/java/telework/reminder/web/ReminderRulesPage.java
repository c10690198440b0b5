package telework.reminder.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import telework.reminder.ReminderRuleLine;
import telework.reminder.service.ReminderService;
import telework.seminar.service.SeminarService;
import telework.web.ConsoleTexts;
import telework.web.Page;

/** When those who registered are reminded: a part of the page of a session. */
@Page
public class ReminderRulesPage {

    @Inject
    @Param
    String code;

    @Inject
    ReminderService reminders;

    @Inject
    SeminarService seminars;

    @Inject
    ConsoleTexts texts;

    private String daysBefore;
    private String atTime;
    private List<ReminderRuleLine> rules;

    @PostConstruct
    void read() {
        rules = reminders.rules(seminar());
    }

    public void add() {
        reminders.add(seminar(), daysBefore, atTime);
        done("reminder.added");
    }

    public void remove(Long rule) {
        reminders.remove(seminar(), rule);
        done("reminder.removed");
    }

    private Long seminar() {
        return seminars.session(code).line().seminarId();
    }

    private void done(String sentence) {
        Messages.addFlashGlobalInfo("{0}", texts.say(sentence));
        Faces.redirect("/console/sessions/%s", code);
    }

    public List<ReminderRuleLine> getRules() {
        return rules;
    }

    public String getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(String daysBefore) {
        this.daysBefore = daysBefore;
    }

    public String getAtTime() {
        return atTime;
    }

    public void setAtTime(String atTime) {
        this.atTime = atTime;
    }
}
