package telework.eventlist.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import telework.common.Check;
import telework.common.FileName;
import telework.common.Japan;
import telework.common.service.Roles;
import telework.eventlist.EventListColumn;
import telework.eventlist.EventListEntry;
import telework.eventlist.EventListFile;
import telework.eventlist.EventListFindingLine;
import telework.eventlist.EventListImport;
import telework.eventlist.EventListImportLine;
import telework.eventlist.EventListReading;
import telework.eventlist.EventLists;
import telework.eventlist.Finding;
import telework.eventlist.ListedTimes;
import telework.eventlist.NoSuchEventList;
import telework.eventlist.Reason;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;

/** Takes in the government's standard event list and tells what became of each row. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class EventListService {

    @Inject
    EventLists lists;

    @Inject
    ListedSeminars listed;

    @Inject
    Clock clock;

    @Inject
    Access access;

    /**
     * Makes a draft of every row whose event is new, all in one transaction: a list with a broken row leaves nothing behind.
     *
     * @return the id of the import, under which the report is found
     * @throws telework.csv.BrokenCsv saying where the file broke
     */
    @Needs(Permission.IMPORT)
    public Long take(String fileName, byte[] bytes) {
        var file = EventListFile.read(fileName, bytes);
        var check = new Check();
        var name = check.required("file", fileName, text -> new FileName(text).value());
        check.orRefuse();
        var list = new EventListImport(
                name,
                file.encoding().name(),
                clock.instant(),
                access.email(),
                access.home(Permission.IMPORT).orElse(null));
        lists.add(list);
        file.readings().forEach(reading -> enter(list, reading));
        lists.settle();
        return list.getId();
    }

    @Needs(Permission.LOOK)
    public List<EventListImportLine> latestFirst() {
        var mine = access.scope(Permission.LOOK);
        return lists.latestFirst(mine.everywhere(), mine.tops());
    }

    @Needs(Permission.LOOK)
    public EventListReport report(@Of(Thing.EVENT_LIST) Long id) {
        var list = lists.withId(id).stream().findFirst().orElseThrow(NoSuchEventList::new);
        var findings = lists.findings(id).stream().collect(Collectors.groupingBy(EventListFindingLine::entryId));
        var entries = lists.entries(id).stream()
                .map(line -> new EventListReport.Entry(
                        line, RowCells.read(line.cells()), findings.getOrDefault(line.id(), List.of())))
                .toList();
        return new EventListReport(list, entries);
    }

    /** What could not be read with certainty of the row that a seminar came from; empty for any other seminar. */
    @Needs(Permission.LOOK)
    public List<EventListFindingLine> findings(@Of(Thing.SEMINAR) Long seminar) {
        return lists.findingsOf(seminar);
    }

    private static void reportPlace(EventListReading reading, EventListEntry entry) {
        var place = reading.draft().place();
        if (place.name() != null && !ListedSeminars.isWhole(place)) {
            var told = reading.row().text(EventListColumn.VENUE_NAME);
            entry.report(new Finding(EventListColumn.VENUE_NAME, told, Reason.PLACE_INCOMPLETE, null));
        }
    }

    private void enter(EventListImport list, EventListReading reading) {
        var source = ListedSeminars.source(reading.draft());
        var cells = RowCells.write(reading.row());
        var earlier = listed.earlier(source);
        if (earlier.isPresent()) {
            EventListEntry.known(list, reading.row().line(), source, earlier.get(), cells);
            return;
        }
        var times = ListedTimes.of(reading, Japan.TIME);
        var entry = EventListEntry.drafted(list, reading.row().line(), source, listed.draft(reading, times), cells);
        reading.findings().forEach(entry::report);
        times.findings().forEach(entry::report);
        reportPlace(reading, entry);
    }
}
