package telework.registration.web;

import java.util.List;
import telework.seminar.AdmissionLine;
import telework.seminar.web.SessionSheet;
import telework.seminar.web.Vacancy;

/**
 * A way to take part that can still be chosen.
 *
 * @param position what place in the queue a newcomer would have, from 1; 0 where there are seats
 */
public record AdmissionChoice(String kind, String label, int position) {

    static List<AdmissionChoice> of(SessionSheet sheet) {
        return sheet.detail().offer().admissions().stream()
                .filter(line -> sheet.words().vacancy(line).takesRegistrations())
                .map(line -> new AdmissionChoice(line.kind().name(), label(sheet, line), position(sheet, line)))
                .toList();
    }

    public boolean queues() {
        return position > 0;
    }

    private static String label(SessionSheet sheet, AdmissionLine line) {
        var texts = sheet.words().texts();
        return queues(sheet, line)
                ? texts.say("register.admission.queue", sheet.words().kind(line))
                : texts.say(
                        "register.admission.only",
                        sheet.words().kind(line),
                        texts.say("Vacancy." + sheet.words().vacancy(line)));
    }

    private static int position(SessionSheet sheet, AdmissionLine line) {
        return queues(sheet, line) ? line.waiting() + 1 : 0;
    }

    private static boolean queues(SessionSheet sheet, AdmissionLine line) {
        return sheet.words().vacancy(line) == Vacancy.QUEUE;
    }
}
