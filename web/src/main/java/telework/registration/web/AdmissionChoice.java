package telework.registration.web;

import java.util.List;
import telework.seminar.AdmissionLine;
import telework.seminar.web.SessionSheet;
import telework.seminar.web.Vacancy;

/** A way to take part that can still be chosen. */
public record AdmissionChoice(String kind, String label) {

    static List<AdmissionChoice> of(SessionSheet sheet) {
        return sheet.detail().offer().admissions().stream()
                .filter(line -> sheet.words().vacancy(line).takesRegistrations())
                .map(line -> new AdmissionChoice(line.kind().name(), label(sheet, line)))
                .toList();
    }

    private static String label(SessionSheet sheet, AdmissionLine line) {
        var words = sheet.words();
        var vacancy = words.vacancy(line);
        return vacancy == Vacancy.QUEUE
                ? words.texts().say("register.admission.queue", words.kind(line))
                : words.texts()
                        .say(
                                "register.admission.only",
                                words.kind(line),
                                words.texts().say("Vacancy." + vacancy));
    }
}
