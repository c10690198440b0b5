package telework.privacy.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import telework.privacy.PersonAccommodation;
import telework.privacy.PersonAct;
import telework.privacy.PersonContact;
import telework.privacy.PersonMail;
import telework.privacy.PersonRegistration;
import telework.privacy.service.PersonFile;

/** All that is known of a person, as a file that a program can read. */
@JsonbPropertyOrder({"email", "registrations", "accommodations", "contacts", "mails", "acts"})
public record PersonItem(
        String email,
        List<Entry> registrations,
        List<Need> accommodations,
        List<Contact> contacts,
        List<Mail> mails,
        List<Deed> acts) {

    static PersonItem of(PersonFile file) {
        return new PersonItem(
                file.email().value(),
                file.registrations().stream().map(Entry::of).toList(),
                file.accommodations().stream().map(Need::of).toList(),
                file.contacts().stream().map(Contact::of).toList(),
                file.mails().stream().map(Mail::of).toList(),
                file.acts().stream().map(Deed::of).toList());
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    /** A registration. */
    public record Entry(
            String receiptNumber,
            String session,
            String title,
            Instant startsAt,
            String organiser,
            String admission,
            String status,
            String familyName,
            String givenName,
            String familyNameKana,
            String givenNameKana,
            String organisationName,
            String corporateNumber,
            String language,
            Instant registeredAt,
            Instant confirmedAt,
            Instant cancelledAt,
            Integer consentVersion) {

        static Entry of(PersonRegistration line) {
            var name = line.name();
            return new Entry(
                    line.number(),
                    line.code(),
                    line.title(),
                    line.startsAt(),
                    line.organiser(),
                    text(line.admission()),
                    text(line.status()),
                    name.familyName(),
                    name.givenName(),
                    text(name.familyNameKana()),
                    text(name.givenNameKana()),
                    line.organisationName(),
                    text(line.corporateNumber()),
                    line.language(),
                    line.registeredAt(),
                    line.confirmedAt(),
                    line.cancelledAt(),
                    line.consentVersion());
        }
    }

    /** What was needed to take part. */
    public record Need(String receiptNumber, List<String> wishes, String note, Instant toldAt) {

        static Need of(PersonAccommodation line) {
            return new Need(
                    line.number(), line.wishes().stream().map(Enum::name).toList(), line.note(), line.toldAt());
        }
    }

    /** An entry in the directory of a firm. */
    public record Contact(String firm, String name, String kana, String telephone, String role) {

        static Contact of(PersonContact line) {
            return new Contact(line.firm(), line.name(), line.kana(), line.telephone(), line.role());
        }
    }

    /** A mail. */
    public record Mail(String kind, String subject, String status, Instant createdAt) {

        static Mail of(PersonMail line) {
            return new Mail(line.kind(), line.subject(), text(line.status()), line.createdAt());
        }
    }

    /** What was done with the data. */
    public record Deed(Instant at, String by, String action, String organisation) {

        static Deed of(PersonAct line) {
            return new Deed(line.at(), text(line.by()), text(line.action()), line.organisation());
        }
    }
}
