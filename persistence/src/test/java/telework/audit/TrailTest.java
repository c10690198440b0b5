package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static telework.seminar.ASession.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.registration.AnApplicant;
import telework.registration.Registration;
import telework.registration.RequestMark;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;
import telework.seminar.Seminar;
import telework.seminar.SeminarContent;
import telework.seminar.Session;
import telework.seminar.Themes_;

@ParameterizedClass
@EnumSource(Database.class)
class TrailTest {

    @Parameter
    Database database;

    @AfterEach
    void leave() {
        Callers.leave();
    }

    @Test
    void aChangeIsRecordedWithWhatWasBefore() {
        var seminar = seminar();

        database.run(em -> em.find(Seminar.class, seminar.getId()).describe(content("新しい題名", "佐藤 花子")));

        var rows = TheTrail.of(database, "Seminar", seminar.getId());
        assertThat(rows).extracting(TheTrail.Row::action).containsExactly(Action.CREATED, Action.CHANGED);
        assertThat(rows.get(1).details())
                .contains("\"title\":[\"テレワーク入門\",\"新しい題名\"]")
                .doesNotContain("searchKey", "description", "version", "changedAt");
    }

    @Test
    void itIsKnownByItsLabelAndTheOrganisationThatItBelongsTo() {
        var session = database.in(ASession.withSeats(3)::in);
        var organisation = session.getSeminar().getOrganisation().getId();

        database.run(em -> em.persist(registration(em.getReference(Session.class, session.getId()))));

        assertThat(TheTrail.of(database, "Session", session.getId()))
                .extracting(TheTrail.Row::subject)
                .containsExactly(new Subject("Session", session.getId().toString(), session.getCode(), organisation));
        assertThat(database.number("""
                select count(*) from audit_entry where subject_type = 'Registration' and organisation_id = %d
                and details like '%%"session":[null,"%d"]%%'
                """.formatted(organisation, session.getId())))
                .isOne();
    }

    @Test
    void whatIsPersonalIsMaskedAndKeptInTheClearBesideIt() {
        var registration = database.<Registration>in(em -> {
            var made = registration(ASession.withSeats(3).in(em));
            em.persist(made);
            return made;
        });

        var row = TheTrail.of(database, "Registration", registration.getId()).get(0);
        var applicant = registration.getApplicant();
        assertThat(row.details())
                .contains("\"applicant.name.familyName\":[null,\""
                        + Mask.of(applicant.name().familyName()) + "\"]")
                .contains("\"applicant.email\":[null,\""
                        + Mask.of(applicant.email().value()) + "\"]")
                .doesNotContain(applicant.email().value(), applicant.name().givenName());
        assertThat(row.personal())
                .contains(applicant.email().value(), applicant.name().familyName())
                .doesNotContain(registration.getToken());
    }

    @Test
    void whatIsSecretIsRecordedNowhere() {
        var account = database.<StaffAccount>in(em -> {
            var made = new StaffAccount(
                    new EmailAddress("s" + System.nanoTime() + "@example.jp"), "秘書", "hash-of-it", false);
            new StaffAccounts_(em).add(made);
            return made;
        });

        var row = TheTrail.of(database, "StaffAccount", account.getId()).get(0);
        assertThat(row.details()).contains("\"passwordHash\":[null,\"＊＊\"]");
        assertThat(row.details() + row.personal()).doesNotContain("hash-of-it");
    }

    @Test
    void whatIsRolledBackIsNotRecorded() {
        var seminar = seminar();
        long before = TheTrail.size(database);

        database.run(em -> {
            em.find(Seminar.class, seminar.getId()).describe(content("Nie", "-"));
            em.flush();
            Trail.of(new AuditEntries_(em)).record(Act.of(Action.VIEWED, Subject.all("Seminar")));
            em.getTransaction().setRollbackOnly();
        });

        assertThat(TheTrail.size(database)).isEqualTo(before);
    }

    @Test
    void severalChangesInOneTransactionAreOneEntry() {
        var seminar = seminar();

        database.run(em -> {
            var found = em.find(Seminar.class, seminar.getId());
            found.describe(content("first", "A"));
            em.flush();
            found.describe(content("second", "A"));
        });

        assertThat(TheTrail.of(database, "Seminar", seminar.getId()))
                .filteredOn(row -> row.action() == Action.CHANGED)
                .singleElement()
                .satisfies(row -> assertThat(row.details()).contains("\"title\":[\"テレワーク入門\",\"second\"]"));
    }

    @Test
    void whatWasMadeAndDeletedAtOnceNeverWas() {
        long before = TheTrail.size(database);

        database.run(em -> {
            var account = new StaffAccount(new EmailAddress("kurz@example.jp"), "短", "-", false);
            em.persist(account);
            em.flush();
            em.remove(account);
        });

        assertThat(TheTrail.size(database)).isEqualTo(before);
    }

    @Test
    void listsOfValuesAreRecordedWithTheirOwner() {
        var seminar = seminar();

        database.run(
                em -> em.find(Seminar.class, seminar.getId()).tagWith(new Themes_(em).among(List.of("ICT", "LABOUR"))));
        database.run(em -> em.find(Seminar.class, seminar.getId()).tagWith(Set.of()));

        assertThat(TheTrail.of(database, "Seminar", seminar.getId()))
                .extracting(TheTrail.Row::details)
                .satisfies(details -> assertThat(details).hasSize(3))
                .satisfies(details -> assertThat(details.get(1)).contains("\"themes\":[null,\"ICT\\nLABOUR\"]"))
                .satisfies(details -> assertThat(details.get(2)).contains("\"themes\":[\"ICT\\nLABOUR\",null]"));
    }

    @Test
    void aDeletionKeepsWhatWasThere() {
        var account = database.<StaffAccount>in(em -> {
            var made = new StaffAccount(new EmailAddress("weg@example.jp"), "去る人", "-", false);
            em.persist(made);
            return made;
        });

        database.run(em -> em.remove(em.find(StaffAccount.class, account.getId())));

        assertThat(TheTrail.of(database, "StaffAccount", account.getId()))
                .last()
                .satisfies(row -> assertThat(row.action()).isEqualTo(Action.DELETED))
                .satisfies(row -> assertThat(row.details()).contains("\"name\":[\"去＊＊\",null]"))
                .satisfies(row -> assertThat(row.subject().label()).isEqualTo("weg@example.jp"));
    }

    @Test
    void itSaysWhoActsAndForWhom() {
        var seminar = seminar();
        Callers.enter(() -> new Caller(Caller.Kind.STAFF, "aoki@example.jp", null, "192.0.2.7", "r-1"));
        Callers.actFor(4711L);

        database.run(em -> em.find(Seminar.class, seminar.getId()).describe(content("für andere", "-")));

        var rows = TheTrail.of(database, "Seminar", seminar.getId());
        assertThat(rows.get(0).actorKind()).isEqualTo(Caller.Kind.SYSTEM);
        assertThat(rows.get(1).actorKind()).isEqualTo(Caller.Kind.STAFF);
        assertThat(rows.get(1).actor()).isEqualTo("aoki@example.jp");
        assertThat(rows.get(1).actingFor()).isEqualTo(4711L);
        assertThat(database.number(
                        "select count(*) from audit_entry where source = '192.0.2.7' and request_id = 'r-1'"))
                .isPositive();
    }

    @Test
    void whatNoEntityTellsIsToldByWhoeverDoesIt() {
        var subject = new Subject("Session", "t" + System.nanoTime(), "tm2026-0001-1", null);

        database.run(em -> Trail.of(new AuditEntries_(em))
                .record(Act.of(Action.EXPORTED, subject).with("rows", 12).withPersonal("words", "山田")));

        assertThat(TheTrail.of(database, "Session", subject.id()))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.details()).isEqualTo("{\"rows\":[null,\"12\"],\"words\":[null,\"山＊＊\"]}"))
                .satisfies(row -> assertThat(row.personal()).contains("山田"));
    }

    @Test
    void nothingIsRecordedOutsideOfATransaction() {
        try (var em = database.factory().createEntityManager()) {
            var trail = Trail.of(new AuditEntries_(em));

            assertThatIllegalStateException()
                    .isThrownBy(() -> trail.record(Act.of(Action.VIEWED, Subject.all("Registration"))));
        }
    }

    private Seminar seminar() {
        return database.in(em -> ASession.withSeats(3).in(em).getSeminar());
    }

    private static SeminarContent content(String title, String contact) {
        return new SeminarContent(
                title, null, "はじめての方のために。", "講師 山田太郎", "無料", new SeminarContent.Contact(contact, null, null));
    }

    private static Registration registration(Session session) {
        return new Registration(
                session,
                AdmissionKind.VENUE,
                AnApplicant.at("taro" + System.nanoTime()).build(),
                Place.SEAT,
                new RequestMark(null, "digest"),
                NOW);
    }
}
