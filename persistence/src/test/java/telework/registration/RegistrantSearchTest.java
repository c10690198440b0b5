package telework.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.PersonName;
import telework.registration.Registration.Status;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.Place;
import telework.seminar.Session;

@ParameterizedClass
@EnumSource(Database.class)
class RegistrantSearchTest {

    @Parameter
    Database database;

    private Session session;
    private int visitors;

    @BeforeEach
    void prepare() {
        database.clear();
        session = database.in(ASession.withSeats(50).andOnline(50)::in);
    }

    @Test
    void findsByTheBeginningOfAReadingInAnyKana() {
        come(AnApplicant.at("a").named("山田", "太郎", "やまだ", "たろう"));
        come(AnApplicant.at("b").named("小山", "花子", "こやま", "はなこ"));
        come(AnApplicant.at("c").named("佐藤", "山彦", "さとう", "やまひこ"));

        for (var typed : List.of("やま", "ヤマ", "ﾔﾏ", "山")) {
            assertThat(names(words(typed))).as(typed).containsExactly("佐藤 山彦", "山田 太郎");
        }
        assertThat(names(words("やまだたろう"))).containsExactly("山田 太郎");
        assertThat(names(words("山田太郎"))).containsExactly("山田 太郎");
        assertThat(names(words("たろう　ﾔﾏﾀﾞ"))).containsExactly("山田 太郎");
        assertThat(names(words("やまだ はなこ"))).isEmpty();
    }

    @Test
    void findsByAnyPartOfMailboxFirmAndNumber() {
        var someone = come(AnApplicant.at("hanako.sales").of("㈱ミホン製作所 大阪支店"));
        come(AnApplicant.at("other").of("例示建設株式会社"));

        for (var typed : List.of(
                "SALES", "ｓａｌｅｓ@example", "みほん", "(株)", "大阪", someone.getNumber(), hyphenated(someone.getNumber()))) {
            assertThat(names(words(typed))).as(typed).hasSize(1);
        }
    }

    @Test
    void takesMarksOfThePatternForWhatTheyAre() {
        come(AnApplicant.at("a_b").of("100%安心株式会社"));
        come(AnApplicant.at("axb").of("安心！株式会社"));

        assertThat(names(words("%"))).hasSize(1);
        assertThat(names(words("a_b"))).hasSize(1);
        assertThat(names(words("安心!"))).hasSize(1);
        assertThat(names(words("-"))).hasSize(2);
        assertThat(names(words(""))).hasSize(2);
    }

    @Test
    void aWordDoesNotReachFromOnePartIntoTheNext() {
        come(AnApplicant.at("a").latin("van den Berg", "Lou").of(null));

        assertThat(names(words("berg"))).hasSize(1);
        assertThat(names(words("VAN DEN"))).hasSize(1);
        assertThat(names(words("vandenberg"))).hasSize(1);
        assertThat(names(words("erg"))).isEmpty();
    }

    @Test
    void listsInTheOrderOfTheFiftySoundsAndLatinLast() {
        for (var family : List.of("カヤマ", "ガモウ", "カモウ", "アー", "アイ", "ヴァン", "ワダ", "カトウ")) {
            come(AnApplicant.at("m").named(family, "太郎", family, "タロウ"));
        }
        come(AnApplicant.at("m").latin("Abe", "Jo"));
        come(AnApplicant.at("m").latin("ÅBERG", "Bo"));

        assertThat(names(RegistrantSearch.all(session.getId())))
                .containsExactly(
                        "アー 太郎",
                        "アイ 太郎",
                        "ヴァン 太郎",
                        "カトウ 太郎",
                        "カモウ 太郎",
                        "ガモウ 太郎",
                        "カヤマ 太郎",
                        "ワダ 太郎",
                        "Abe Jo",
                        "ÅBERG Bo");
    }

    @Test
    void ofTheSameFamilyNameTheGivenNameDecides() {
        come(AnApplicant.at("a").named("佐藤", "花", "サトウ", "ハナ"));
        come(AnApplicant.at("b").named("佐藤", "葵", "サトウ", "アオイ"));
        come(AnApplicant.at("c").named("佐藤井", "明", "サトウイ", "アキラ"));

        assertThat(names(RegistrantSearch.all(session.getId()))).containsExactly("佐藤 葵", "佐藤 花", "佐藤井 明");
    }

    @Test
    void goesThroughTheListInAnyOrderAndMeetsEachOnce() {
        for (int visitor = 0; visitor < 23; visitor++) {
            come(AnApplicant.at("m").named("同", "じ" + visitor, "オナジ", "ジ"));
        }
        for (var order : RegistrantOrder.values()) {
            var search = new RegistrantSearch(session.getId(), "", null, null, order);
            assertThat(walk(search, 5))
                    .as(order.name())
                    .isEqualTo(lines(search))
                    .hasSize(23);
        }
    }

    @Test
    void filtersAndCounts() {
        come(AnApplicant.at("seat"));
        var gone = come(AnApplicant.at("gone"));
        database.run(em -> em.find(Registration.class, gone.getId()).cancel(NOW));
        queue("second", 2);
        queue("first", 1);

        var waiting = new RegistrantSearch(
                session.getId(), "", Status.WAITING, AdmissionKind.ONLINE, RegistrantOrder.EARLIEST);
        assertThat(lines(waiting))
                .extracting(line -> line.email().value() + " " + line.position())
                .containsExactly("second@example.jp 2", "first@example.jp 1");
        long all = database.in(em -> new Registrations_(em).count(waiting));
        assertThat(all).isEqualTo(2);
        List<RegistrantCount> counts = database.in(em -> new Registrations_(em).counts(session.getId()));
        assertThat(counts)
                .containsExactlyInAnyOrder(
                        new RegistrantCount(Status.CONFIRMED, AdmissionKind.VENUE, 1L),
                        new RegistrantCount(Status.CANCELLED, AdmissionKind.VENUE, 1L),
                        new RegistrantCount(Status.WAITING, AdmissionKind.ONLINE, 2L));
    }

    @Test
    void earlierRowsGetTheSameKeys() {
        var known = come(AnApplicant.at("early"));
        var before = keys(known);
        database.run(em -> em.createNativeQuery("update registration set search_key = '', reading_key = ''")
                .executeUpdate());
        database.run(em -> em.unwrap(org.hibernate.Session.class)
                .doWork(connection -> new KeysOfEarlierRegistrations().giveAll(connection)));

        assertThat(keys(known)).isEqualTo(before);
        assertThat(before).contains("\nヤマダタロウ\n", "\tearly@example.jp\t");
    }

    @Test
    void aLongNameFullOfLigaturesFits() {
        var long50 = "ﷺ".repeat(50);
        var keys = RegistrantKeys.of(
                "012345678901",
                new PersonName(long50, long50, null, null),
                new EmailAddress("a@example.jp"),
                "㍿".repeat(200));
        assertThat(keys.search().length()).isLessThanOrEqualTo(8000);
    }

    private Registration come(AnApplicant applicant) {
        return enter(applicant, AdmissionKind.VENUE, Place.SEAT);
    }

    private void queue(String mailbox, long turn) {
        enter(AnApplicant.at(mailbox), AdmissionKind.ONLINE, new Place(turn, 0));
    }

    private Registration enter(AnApplicant applicant, AdmissionKind kind, Place place) {
        var when = NOW.plus(Duration.ofMinutes(visitors++));
        return database.in(em -> {
            var told = applicant.build();
            var free = em.createQuery(
                            "select count(*) from Registration r where r.applicant.email = :email", Long.class)
                    .setParameter("email", told.email())
                    .getSingleResult();
            var mailbox = free == 0 ? told.email() : new EmailAddress(visitors + "." + told.email());
            var visitor = new Applicant(told.name(), mailbox, told.organisationName(), told.corporateNumber(), "ja");
            var registration = new Registration(
                    em.getReference(Session.class, session.getId()),
                    kind,
                    visitor,
                    place,
                    new RequestMark(null, "test"),
                    when);
            new Registrations_(em).enter(registration);
            return registration;
        });
    }

    private RegistrantSearch words(String words) {
        return new RegistrantSearch(session.getId(), words, null, null, RegistrantOrder.READING);
    }

    private List<String> names(RegistrantSearch search) {
        return lines(search).stream().map(line -> line.name().full()).toList();
    }

    private List<RegistrationLine> lines(RegistrantSearch search) {
        return database.in(em -> new Registrations_(em).lines(search, 0, 100));
    }

    private List<RegistrationLine> walk(RegistrantSearch search, int size) {
        return database.in(em -> {
            var registrations = new Registrations_(em);
            var met = new ArrayList<RegistrationLine>();
            for (var rows = registrations.linesBehind(search, null, size);
                    !rows.isEmpty();
                    rows = registrations.linesBehind(search, met.get(met.size() - 1), size)) {
                met.addAll(rows);
            }
            return met;
        });
    }

    private String keys(Registration registration) {
        return database.in(em -> em.createNativeQuery(
                        "select search_key || '|' || reading_key from registration where id = " + registration.getId(),
                        String.class)
                .getSingleResult()
                .toString());
    }

    private static String hyphenated(String number) {
        return number.replaceAll("(\\d{4})(?=\\d)", "$1-");
    }
}
