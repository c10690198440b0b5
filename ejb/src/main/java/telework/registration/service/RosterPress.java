package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telework.common.Japan;
import telework.pdf.service.PdfPress;
import telework.registration.RegistrationLine;
import telework.seminar.Session;
import telework.seminar.service.SessionTime;

/** Sets lists of people on A4, under the rows of kana: to tick at the desk, or to sign. */
@Dependent
public class RosterPress {

    private static final String LAYOUT = "roster.ftlh";

    @Inject
    PdfPress press;

    @Inject
    Clock clock;

    /**
     * The list of the desk, with a box to tick.
     *
     * @param queue those who wait, in their order, on a page of their own
     * @param language of headings, {@code ja} or {@code en}
     */
    byte[] roster(Session session, List<RegistrationLine> seated, List<RegistrationLine> queue, String language) {
        var model = model(session, RosterTexts.in(language));
        model.put("kind", "roster");
        model.put("seated", RosterLine.of(seated));
        model.put("queue", RosterLine.of(queue));
        return press.print(LAYOUT, model);
    }

    /**
     * A sheet to sign: the number of each line is told back by it.
     *
     * @param sheet its number, printed at the top
     * @param lines in the order of the sheet; whoever has no seat any more keeps the line, and no room to sign
     */
    public byte[] signIn(Session session, int sheet, List<RegistrationLine> lines, String language) {
        var model = model(session, RosterTexts.in(language));
        model.put("kind", "signIn");
        model.put("sheet", sheet);
        model.put("seated", RosterLine.of(lines));
        model.put("queue", List.of());
        return press.print(LAYOUT, model);
    }

    private Map<String, Object> model(Session session, RosterTexts texts) {
        var model = new HashMap<String, Object>();
        model.put("words", texts);
        model.put("lang", texts.locale().getLanguage());
        model.put("title", session.getSeminar().titleIn(texts.locale().getLanguage()));
        model.put("code", session.getCode());
        model.put("when", when(session, texts));
        model.put("venue", session.getVenue() == null ? "" : session.getVenue().getName());
        model.put("printedAt", SessionTime.moment(clock.instant(), Japan.TIME, texts.locale()));
        return model;
    }

    private static String when(Session session, RosterTexts texts) {
        var timetable = session.getTimetable();
        return timetable == null
                ? ""
                : SessionTime.span(timetable.startsAt(), timetable.endsAt(), session.getZone(), texts.locale());
    }
}
