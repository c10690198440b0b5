package telework.eventlist.web;

import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import telework.eventlist.NoSuchEventList;
import telework.eventlist.service.EventListReport;
import telework.eventlist.service.EventListService;
import telework.web.KeyInAddress;
import telework.web.Page;

/** What became of an event list, row by row. */
@Page
public class ImportPage {

    @Inject
    @Param
    String id;

    @Inject
    EventListService lists;

    private EventListReport report;

    public void show() {
        report = lists.report(KeyInAddress.read(id).orElseThrow(NoSuchEventList::new));
    }

    public EventListReport getReport() {
        return report;
    }
}
