package telework.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.service.PublicAddress;
import telework.mail.service.CalendarFile;
import telework.mail.service.Letter;
import telework.mail.service.LetterTexts;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.Session;
import telework.seminar.service.SessionTime;

/** What every letter about a registration tells: what, when, where, under which number, and what the reader can do. */
@Dependent
public class RegistrationFacts {

    @Inject
    PublicAddress address;

    /** The facts in the language of the person. */
    public Page about(Registration registration) {
        return new Page(registration, LetterTexts.in(registration.getApplicant().language()), address);
    }

    /** A letter in the making. */
    public record Page(Registration registration, LetterTexts texts, PublicAddress address) {

        public String say(String key, Object... details) {
            return texts.say(key, details);
        }

        public String title() {
            return session().getSeminar().titleIn(texts.locale().getLanguage());
        }

        public String when() {
            var timetable = session().getTimetable();
            return SessionTime.span(
                    timetable.startsAt(), timetable.endsAt(), session().getZone(), texts.locale());
        }

        /** @param open whether the reader can still do something about the registration */
        public Letter letter(String subject, List<String> paragraphs, boolean open, CalendarFile calendar) {
            var told = new ArrayList<>(paragraphs);
            var actions = new ArrayList<Letter.Action>();
            if (open) {
                told.add(say(waits() ? "closing.manage.waiting" : "closing.manage"));
                ticket().ifPresent(actions::add);
                actions.add(new Letter.Action(say("action.manage"), address.registration(registration.getToken())));
            }
            actions.add(new Letter.Action(
                    say("action.session"), address.session(session().getCode())));
            var recipient = registration.getApplicant().name().in(language());
            return new Letter(
                    language(), subject, recipient, say("salutation", recipient), told, facts(open), actions, calendar);
        }

        /** Where the code is that is shown at the door; empty for who has no seat at a venue. */
        private Optional<Letter.Action> ticket() {
            boolean comes = !waits() && registration.getAdmission() == AdmissionKind.VENUE;
            var page = address.registration(registration.getToken()) + "#ticket";
            return comes ? Optional.of(new Letter.Action(say("action.ticket"), page)) : Optional.empty();
        }

        private List<Letter.Fact> facts(boolean open) {
            var facts = new ArrayList<Letter.Fact>();
            facts.add(fact("title", title()));
            facts.add(fact("when", when()));
            facts.add(fact("admission", say("admission." + registration.getAdmission() + (waits() ? ".waiting" : ""))));
            facts.addAll(place(open));
            facts.add(fact("number", Receipts.grouped(registration.getNumber())));
            facts.add(fact("organiser", organiser()));
            var contact = contact();
            if (!contact.isEmpty()) {
                facts.add(fact("contact", contact));
            }
            return facts;
        }

        /** Who takes part, as it is written down. */
        public List<Letter.Fact> person() {
            var applicant = registration.getApplicant();
            var facts = new ArrayList<Letter.Fact>();
            facts.add(fact("name", applicant.name().in(language())));
            facts.add(fact("kana", applicant.name().kana()));
            facts.add(fact("email", Objects.toString(applicant.email(), "")));
            facts.add(fact("organisation", Objects.toString(applicant.organisationName(), "")));
            facts.add(fact("corporateNumber", Objects.toString(applicant.corporateNumber(), "")));
            facts.removeIf(fact -> fact.value().isEmpty());
            return facts;
        }

        private List<Letter.Fact> place(boolean open) {
            var venue = session().getVenue();
            if (registration.getAdmission() == AdmissionKind.VENUE && venue != null) {
                var told =
                        new ArrayList<>(List.of(fact("venue", venue.getName()), fact("address", venue.getAddress())));
                if (venue.getAccess() != null) {
                    told.add(fact("access", venue.getAccess()));
                }
                return told;
            }
            boolean joins = open && registration.getStatus() == Registration.Status.CONFIRMED;
            return joins ? List.of(fact("online", online())) : List.of();
        }

        private String online() {
            return session().getOnlineUrl() == null ? say("fact.online.later") : address.join(registration.getToken());
        }

        private String contact() {
            var contact = session().getSeminar().getContent().contact();
            return Stream.of(contact.name(), contact.phone(), contact.email())
                    .filter(part -> part != null)
                    .map(Object::toString)
                    .collect(Collectors.joining("　"));
        }

        private String organiser() {
            var organisation = session().getSeminar().getOrganisation();
            return "en".equals(language()) ? organisation.getNameEn() : organisation.getName();
        }

        private boolean waits() {
            return registration.getStatus() == Registration.Status.WAITING;
        }

        private String language() {
            return texts.locale().getLanguage();
        }

        private Letter.Fact fact(String name, String value) {
            return new Letter.Fact(say("fact." + name), value);
        }

        private Session session() {
            return registration.getSession();
        }
    }
}
