package telework.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefectures_;
import telework.common.Database;
import telework.firm.Duplicates_;
import telework.firm.FirmPair;
import telework.firm.Firms_;
import telework.material.service.MaterialFixture;
import telework.organisation.Organisations_;
import telework.registration.Registrations_;
import telework.review.ReviewRemarks_;
import telework.seminar.Admissions_;
import telework.seminar.Sessions_;
import telework.seminar.StaffSessions_;
import telework.seminar.Themes_;
import telework.seminar.service.DraftingFixture;
import telework.speaker.Speakers_;
import telework.venue.Venues_;

/** The demonstration is put on the timetable by the same rules as everything else, so a file that is wrong fails here. */
@ParameterizedClass
@EnumSource(Database.class)
class DemoDataTest {

    @Parameter
    Database database;

    @BeforeEach
    void fill() {
        database.clear();
        database.run(em -> em.createNativeQuery("delete from speaker").executeUpdate());
        database.run(em -> em.createNativeQuery("delete from venue_facility").executeUpdate());
        database.run(em -> data(em).fill());
    }

    @Test
    void coversTheCountryInEveryState() {
        assertThat(database.number("select count(*) from seminar")).isGreaterThanOrEqualTo(60);
        assertThat(database.number("""
                        select count(distinct v.prefecture_code) from session s join venue v on v.id = s.venue_id
                        where s.status = 'PUBLISHED'
                        """)).isEqualTo(47);
        assertThat(database.number("select count(distinct organisation_id) from seminar"))
                .isGreaterThanOrEqualTo(20);
        for (var status : new String[] {"DRAFT", "IN_REVIEW", "PUBLISHED", "CLOSED", "HELD", "CANCELLED"}) {
            assertThat(database.number("select count(*) from session where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        assertThat(database.number("select count(*) from admission where confirmed = capacity and waiting > 0"))
                .isGreaterThan(5);
        assertThat(database.number("select count(*) from admission where confirmed = capacity and not waitlist"))
                .isPositive();
    }

    @Test
    void hasSpeakersFilesAndFactsOfVenues() {
        assertThat(database.number("select count(distinct speaker_id) from appearance"))
                .isEqualTo(database.number("select count(*) from speaker where name_kana is not null"))
                .isGreaterThan(10);
        assertThat(database.number("select count(*) from appearance where talk is not null"))
                .isPositive();
        for (var audience : new String[] {"PUBLIC", "REGISTERED", "STAFF"}) {
            assertThat(database.number("select count(*) from material where audience = '" + audience + "'"))
                    .as(audience)
                    .isPositive();
        }
        assertThat(database.number("select count(*) from material f where f.size <> ("
                        + "select sum(octet_length(p.content)) from material_piece p where p.material_id = f.id)"))
                .isZero();
        assertThat(database.number("select count(distinct venue_id) from venue_facility"))
                .isGreaterThan(20);
    }

    @Test
    void tellsWhyADraftCameBackAndWhatIsToBeReviewed() {
        assertThat(database.number("""
                        select count(*) from session s join review_remark r on r.session_id = s.id
                        where s.status = 'IN_REVIEW' and r.verdict = 'SUBMITTED' and r.remark is not null
                        """)).isPositive();
        assertThat(database.number("""
                        select count(*) from session s join review_remark r on r.session_id = s.id
                        where s.status = 'DRAFT' and r.verdict = 'SENT_BACK'
                        """)).isPositive();
    }

    @Test
    void countsThePeopleWhoAreThereAndIsMarkedAsInvented() {
        marksEveryOrganiserAsInvented();
        assertThat(database.number("""
                        select count(*) from admission a where a.confirmed <> (select count(*) from registration r
                            where r.session_id = a.session_id and r.admission = a.kind and r.status = 'CONFIRMED')
                        """)).isZero();
        assertThat(database.number("select sum(waiting) from admission"))
                .isEqualTo(database.number("select count(*) from registration where status = 'WAITING'"))
                .isPositive();
    }

    @Test
    void inventsFirmsOfWhichSomeAreThereTwice() {
        assertThat(database.number("select count(*) from firm where demo and corporate_number like '_9999%'"))
                .isGreaterThanOrEqualTo(30);
        assertThat(database.number(
                        "select count(*) from registration where firm_id is not null and corporate_number is not null"))
                .isEqualTo(database.number("select count(*) from registration where corporate_number is not null"))
                .isPositive();
        List<FirmPair> pairs = database.in(em -> new Duplicates_(em).pairs(0, 1000));
        assertThat(pairs)
                .anyMatch(FirmPair::sameName)
                .anyMatch(FirmPair::sameKana)
                .anyMatch(FirmPair::sameDomain)
                .anyMatch(FirmPair::sameTelephone);
    }

    private void marksEveryOrganiserAsInvented() {
        assertThat(database.number("""
                        select count(*) from seminar m join organisation o on o.id = m.organisation_id
                        where not o.demo or o.name not like '%（デモ）' or o.name_en not like '%(demo)'
                        """)).isZero();
    }

    private static DemoData data(EntityManager em) {
        var data = new DemoData();
        data.demo = true;
        data.organisations = new Organisations_(em);
        data.prefectures = new Prefectures_(em);
        data.firms = new DemoFirms();
        data.firms.firms = new Firms_(em);
        data.firms.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        data.speakers = new Speakers_(em);
        data.programme = programme(em, Clock.fixed(NOW, ZoneOffset.UTC));
        return data;
    }

    private static DemoProgramme programme(EntityManager em, Clock clock) {
        var programme = new DemoProgramme();
        programme.drafting = DraftingFixture.in(em, clock);
        programme.reviews = new ReviewRemarks_(em);
        programme.sessions = new Sessions_(em);
        programme.staffSessions = new StaffSessions_(em);
        programme.themes = new Themes_(em);
        programme.prefectures = new Prefectures_(em);
        programme.venues = new Venues_(em);
        programme.speakers = new Speakers_(em);
        programme.visitors = new DemoVisitors();
        programme.visitors.admissions = new Admissions_(em);
        programme.visitors.registrations = new Registrations_(em);
        programme.visitors.firms = new Firms_(em);
        programme.materials = new DemoMaterials();
        programme.materials.store = MaterialFixture.store(em, clock);
        programme.materials.limits = MaterialFixture.limits();
        programme.clock = clock;
        return programme;
    }
}
