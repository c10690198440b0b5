package telework.seminar.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import telework.seminar.service.SessionDetail;
import telework.seminar.service.TimetableService;

/** The sheets of the sessions, each with the seminar's other dates. */
@Dependent
public class SessionSheets {

    @Inject
    TimetableService timetable;

    @Inject
    SessionSpeaker speaker;

    /** @throws telework.seminar.NoSuchSession also for a draft */
    public SessionSheet of(String code) {
        return of(timetable.session(code));
    }

    SessionSheet of(SessionDetail detail) {
        return new SessionSheet(detail, speaker.words(detail.offer()), speaker.cards(detail.otherDates()));
    }
}
