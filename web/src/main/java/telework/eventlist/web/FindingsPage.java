package telework.eventlist.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;
import telework.eventlist.EventListFindingLine;
import telework.eventlist.service.EventListService;
import telework.seminar.service.SeminarService;
import telework.web.Page;

/** What could not be read of the row that a seminar came from: a part of the page of a session. */
@Page
public class FindingsPage {

    @Inject
    @Param
    String code;

    @Inject
    EventListService lists;

    @Inject
    SeminarService seminars;

    private List<EventListFindingLine> findings;

    @PostConstruct
    void read() {
        findings = lists.findings(seminars.session(code).line().seminarId());
    }

    public List<EventListFindingLine> getFindings() {
        return findings;
    }
}
