package telework.seminar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import telework.area.Prefecture;
import telework.area.Prefectures;
import telework.common.Invalid;
import telework.common.Violation;
import telework.common.service.Roles;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.Admission;
import telework.seminar.AdmissionKind;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Session;
import telework.seminar.Sessions;
import telework.seminar.VenueInUse;
import telework.venue.NoSuchVenue;
import telework.venue.Venue;
import telework.venue.VenueListedAlready;
import telework.venue.Venues;
import telework.venue.service.VenueEntry;
import telework.venue.service.VenueForm;
import telework.venue.service.VenueFormReader;

/**
 * Changes the directory of venues without breaking what was announced: no announced session outgrows its room, and another
 * name or address is told to those who registered. The sessions are locked before the venue, as whoever edits them does.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class VenueEditing {

    @Inject
    Venues venues;

    @Inject
    Sessions sessions;

    @Inject
    Prefectures prefectures;

    @Inject
    Event<SessionChange> changes;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** What is planned or to come at a venue, soonest first. */
    @Everybody("The directory is read by all; drafts of others are left out")
    public List<SessionOffer> use(Long venue) {
        return Offers.of(sessions.at(venue, clock.instant(), access.scope(Permission.LOOK)), sessions);
    }

    /**
     * Writes a venue down.
     *
     * @throws VenueListedAlready when the directory has it, perhaps in another spelling
     */
    @Needs(Permission.DIRECTORY)
    public Long add(VenueForm form) {
        var entry = new VenueFormReader(form).read();
        var prefecture = prefecture(entry);
        refuseTwin(entry, prefecture, null);
        var venue = venues.at(
                entry.name(),
                entry.address(),
                prefecture,
                access.home(Permission.DIRECTORY).orElse(null));
        venue.describe(entry.facts());
        return venue.getId();
    }

    /**
     * Saves what was typed.
     *
     * @param announce whether those who registered may be told of another name or address
     * @throws VenueInUse when they would have to be told
     * @throws EditedMeanwhile when somebody else has saved since the form was opened
     */
    @Needs(Permission.DIRECTORY)
    public void change(@Of(value = Thing.VENUE, by = "id") VenueForm form, boolean announce) {
        var entry = new VenueFormReader(form).read();
        var announced = lockAnnounced(form.id());
        var venue = locked(form);
        refuseNewcomers(announced, form.id());
        refuseTooSmall(entry.facts().roomLimit(), announced);
        var prefecture = prefecture(entry);
        boolean moves = !venue.is(entry.name(), entry.address(), prefecture);
        if (moves) {
            refuseTwin(entry, prefecture, form.id());
            refuseSilence(announced, announce);
        }
        venue.locate(entry.name(), entry.address(), prefecture);
        venue.describe(entry.facts());
        venues.settle(venue);
        if (moves) {
            announced.forEach(this::tell);
        }
    }

    private List<Session> lockAnnounced(Long venue) {
        return sessions.announcedAt(venue, clock.instant()).stream()
                .flatMap(id -> sessions.locked(id).stream())
                .toList();
    }

    /** A session that came here before the venue was locked is not locked itself. */
    private void refuseNewcomers(List<Session> locked, Long venue) {
        if (!locked.stream().map(Session::getId).toList().equals(sessions.announcedAt(venue, clock.instant()))) {
            throw new EditedMeanwhile();
        }
    }

    private Venue locked(VenueForm form) {
        var venue = venues.locked(venues.byId(form.id()).orElseThrow(NoSuchVenue::new));
        if (!String.valueOf(venue.getVersion()).equals(form.version())) {
            throw new EditedMeanwhile();
        }
        return venue;
    }

    private void refuseTwin(VenueEntry entry, Prefecture prefecture, Long self) {
        venues.spelt(entry.name(), entry.address(), prefecture)
                .filter(other -> !other.getId().equals(self))
                .ifPresent(other -> {
                    throw new VenueListedAlready(other.getName());
                });
    }

    private static void refuseTooSmall(Integer limit, List<Session> announced) {
        var larger = announced.stream()
                .filter(session -> limit != null && seats(session) > limit)
                .map(session -> session.getCode() + " (" + seats(session) + ")")
                .collect(Collectors.joining(", "));
        if (!larger.isEmpty()) {
            throw new Invalid(List.of(new Violation("roomLimit", "invalid.roomLimit.promised", larger)));
        }
    }

    private static int seats(Session session) {
        return session.admission(AdmissionKind.VENUE)
                .map(Admission::getCapacity)
                .orElse(0);
    }

    private static void refuseSilence(List<Session> announced, boolean announce) {
        long people = announced.stream()
                .flatMap(session -> session.getAdmissions().stream())
                .mapToLong(admission -> admission.getConfirmed() + admission.getWaiting())
                .sum();
        if (!announced.isEmpty() && !announce) {
            throw new VenueInUse(announced.size(), people);
        }
    }

    private void tell(Session session) {
        session.followVenue();
        changes.fire(new SessionChange.Moved(session.getId(), session.getRevision()));
    }

    private Prefecture prefecture(VenueEntry entry) {
        return prefectures
                .byCode(entry.prefecture())
                .orElseThrow(() -> new Invalid(List.of(new Violation("prefecture", "invalid.required"))));
    }
}
