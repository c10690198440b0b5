package telework.seminar.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import telework.seminar.service.SessionDetail;
import telework.seminar.service.TimetableService;

/** The sheets of the sessions, each with the seminar's other dates. */
@Dependent
public class SessionSheets {

    private static final int MOST_DATES = 12;

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    /** @throws telework.seminar.NoSuchSession also for a draft */
    public SessionSheet of(String code) {
        var detail = timetable.session(code);
        var others = detail.siblings().stream()
                .filter(sibling -> !sibling.equals(code))
                .limit(MOST_DATES)
                .map(timetable::session)
                .map(SessionDetail::offer)
                .toList();
        return new SessionSheet(detail, speaker.words(detail.offer()), speaker.cards(others));
    }
}
