package telework.eventlist.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import telework.area.Prefectures;
import telework.common.Japan;
import telework.eventlist.EventListDraft;
import telework.eventlist.EventListEntry;
import telework.eventlist.EventListReading;
import telework.eventlist.EventLists;
import telework.eventlist.ListedPlace;
import telework.eventlist.ListedSource;
import telework.eventlist.ListedTimes;
import telework.membership.Permission;
import telework.membership.service.Access;
import telework.organisation.Organisation;
import telework.organisation.Organisations;
import telework.seminar.AdmissionKind;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.SessionPlan;
import telework.seminar.service.Drafting;
import telework.venue.Venue;
import telework.venue.Venues;

/** Makes a draft seminar of what was read of a row, and of nothing else: what is uncertain stays blank. */
@Dependent
public class ListedSeminars {

    @Inject
    EventLists lists;

    @Inject
    Drafting drafting;

    @Inject
    Organisations organisations;

    @Inject
    Prefectures prefectures;

    @Inject
    Venues venues;

    @Inject
    Access access;

    @Inject
    Clock clock;

    static EventListEntry.Source source(EventListDraft draft) {
        var code = draft.source().publisherCode();
        return new EventListEntry.Source(
                code == null ? null : code.value(), draft.source().sourceId());
    }

    /** What the same event of the same publisher has become before. */
    Optional<Seminar> earlier(EventListEntry.Source source) {
        return source.publisherCode() == null || source.sourceId() == null
                ? Optional.empty()
                : lists.drafted(source.publisherCode(), source.sourceId()).stream()
                        .findFirst()
                        .map(this::mine);
    }

    Seminar draft(EventListReading reading, ListedTimes times) {
        var draft = reading.draft();
        var year = Optional.ofNullable(draft.schedule().period().startsOn())
                .map(Year::from)
                .orElseGet(() -> Year.now(clock.withZone(Japan.TIME)));
        var seminar = drafting.begin(year, publisher(draft.source()), content(draft));
        var session = seminar.addSession();
        admit(session, draft);
        session.plan(new SessionPlan(
                times.timetable(),
                times.period(),
                venue(draft, seminar.getOrganisation().getId()),
                null));
        lists.add(session);
        return seminar;
    }

    private Organisation publisher(ListedSource source) {
        return mine(known(source));
    }

    private Organisation known(ListedSource source) {
        var known = source.publisherCode() == null
                ? organisations.named(nameOf(source))
                : organisations.municipalities(source.publisherCode().value());
        return known.stream().findFirst().orElseGet(() -> {
            var organisation = newPublisher(source);
            organisations.add(organisation);
            return organisation;
        });
    }

    /** A list of somebody else's events is not taken in. */
    private Organisation mine(Organisation organisation) {
        access.require(Permission.IMPORT, organisation.getId());
        return organisation;
    }

    private Seminar mine(Seminar seminar) {
        mine(seminar.getOrganisation());
        return seminar;
    }

    private Organisation newPublisher(ListedSource source) {
        var code = source.publisherCode();
        return code == null
                ? new Organisation(Organisation.Kind.MUNICIPALITY, nameOf(source))
                : Organisation.municipality(
                        nameOf(source),
                        code.value(),
                        prefectures.byCode(code.prefecture()).orElse(null));
    }

    private static String nameOf(ListedSource source) {
        return Optional.ofNullable(source.publisherName()).orElse("（発行者の記載なし）");
    }

    private static SeminarContent content(EventListDraft draft) {
        var wording = draft.wording();
        var hosts = draft.hosts();
        return new SeminarContent(
                Optional.ofNullable(wording.title()).orElse("（イベント名の記載なし）"),
                wording.titleEn(),
                Optional.ofNullable(wording.text()).orElse(""),
                null,
                draft.admission().fee().text(),
                new SeminarContent.Contact(hosts.contactName(), hosts.contactPhone(), null));
    }

    private static void admit(Session session, EventListDraft draft) {
        boolean online = Boolean.TRUE.equals(draft.online().offered());
        boolean onSite = draft.place().name() != null || draft.place().address().full() != null;
        if (online && !onSite) {
            session.admit(AdmissionKind.ONLINE, draft.admission().capacity());
        } else {
            session.admit(AdmissionKind.VENUE, draft.admission().capacity());
            if (online) {
                session.admit(AdmissionKind.ONLINE, null);
            }
        }
    }

    /** A venue has a name, an address and a prefecture, or is none. */
    static boolean isWhole(ListedPlace place) {
        var where = place.address();
        return place.name() != null && where.prefecture() != null && where.full() != null;
    }

    private Venue venue(EventListDraft draft, Long owner) {
        var place = draft.place();
        var where = place.address();
        if (!isWhole(place)) {
            return null;
        }
        var prefecture = prefectures.byCode(where.prefecture()).orElseThrow();
        var position = place.position();
        return venues.at(place.name(), where.full(), prefecture, owner)
                .reachedBy(
                        place.access(),
                        position == null ? null : new Venue.Position(position.latitude(), position.longitude()));
    }
}
