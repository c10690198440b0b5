package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import telework.common.EmailAddress;
import telework.common.service.CalendarLines;
import telework.common.service.PublicAddress;
import telework.mail.service.CalendarFile;
import telework.mail.service.LetterTexts;
import telework.mail.service.MailSettings;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;

/**
 * The calendar objects of a registration (RFC 5545, RFC 5546). One UID for its life; SEQUENCE rises with each change of the
 * session and once more when it is withdrawn. The recipient is the only attendee: nobody learns who else comes.
 */
@Dependent
public class Invitations {

    @Inject
    PublicAddress address;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Puts the session into the calendar, or moves it there. */
    CalendarFile request(Registration registration) {
        var event = event(registration);
        attendee(registration).ifPresent(event::add);
        event.add(new Sequence(revision(registration)));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return file(ImmutableMethod.REQUEST, event);
    }

    /** The same event for whoever opens it as a file: nobody invites, so nobody attends (RFC 5546, 3.2.1). */
    CalendarFile publish(Registration registration) {
        var event = event(registration);
        event.add(new Sequence(revision(registration)));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return file(ImmutableMethod.PUBLISH, event);
    }

    /** Takes the session out of the calendar again. */
    CalendarFile cancel(Registration registration) {
        var event = event(registration);
        attendee(registration).ifPresent(event::add);
        event.add(new Sequence(revision(registration) + 1));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return file(ImmutableMethod.CANCEL, event);
    }

    /** Even numbers for what the session's revisions say; the odd one above is for a person's own withdrawal. */
    private static int revision(Registration registration) {
        return registration.getSession().getRevision() * 2;
    }

    private VEvent event(Registration registration) {
        var session = registration.getSession();
        var language = registration.getApplicant().language();
        var manage = address.registration(registration.getToken());
        var event = new VEvent(false);
        event.add(new Uid(registration.getNumber() + "@" + address.host()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(session.getTimetable().startsAt()));
        event.add(new DtEnd<>(session.getTimetable().endsAt()));
        event.add(new Summary(session.getSeminar().titleIn(language)));
        event.add(new Description(LetterTexts.in(language)
                .say("calendar.description", Receipts.grouped(registration.getNumber()), manage)));
        event.add(new Location(place(registration)));
        event.add(new Url(URI.create(manage)));
        event.add(organizer());
        return event;
    }

    private String place(Registration registration) {
        var session = registration.getSession();
        if (registration.getAdmission() == AdmissionKind.VENUE && session.getVenue() != null) {
            return session.getVenue().getName() + " " + session.getVenue().getAddress();
        }
        return session.getOnlineUrl() == null
                ? LetterTexts.in(registration.getApplicant().language()).say("admission.ONLINE")
                : address.join(registration.getToken());
    }

    private Property organizer() {
        var sender = settings.sender();
        var organizer = new Organizer(mailto(sender.mailbox()));
        organizer.add(new Cn(sender.name()));
        return organizer;
    }

    /** Empty for who gave no address. */
    private static Optional<Property> attendee(Registration registration) {
        var applicant = registration.getApplicant();
        return Optional.ofNullable(applicant.email())
                .map(email -> attendee(email, applicant.name().full()));
    }

    private static Property attendee(EmailAddress email, String name) {
        var attendee = new Attendee(mailto(email.value()));
        attendee.add(new Cn(name));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /** Quoted where an address holds what a URI may not, such as a percent sign (RFC 6068). */
    private static URI mailto(String mailbox) {
        try {
            return new URI("mailto", mailbox, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Quoting leaves nothing that a URI may not hold", impossible);
        }
    }

    private static CalendarFile file(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Telework Month//Seminars//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        return new CalendarFile(method.getValue(), CalendarLines.fold(calendar.toString()));
    }
}
