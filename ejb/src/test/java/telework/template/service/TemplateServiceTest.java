package telework.template.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.membership.service.AccessFixture;
import telework.reminder.ReminderRules_;
import telework.reminder.service.ReminderRulesFixture;
import telework.seminar.ASession;
import telework.seminar.Session;
import telework.seminar.SessionPattern;
import telework.seminar.Sessions_;
import telework.seminar.Talk;
import telework.seminar.Theme;
import telework.seminar.service.DraftingFixture;
import telework.seminar.service.SeminarFixture;
import telework.speaker.Speaker;
import telework.speaker.SpeakerProfile;
import telework.speaker.Speakers_;
import telework.template.NoSuchTemplate;
import telework.template.TemplateLine;
import telework.template.Templates_;

@ParameterizedClass
@EnumSource(Database.class)
class TemplateServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void makeTheModel() {
        database.clear();
        code = database.in(em -> {
            var session = ASession.withSeats(20)
                    .andOnline(100)
                    .withoutWaitlist()
                    .closingAt(NOW.plus(Duration.ofDays(6)))
                    .in(em);
            session.getSeminar().tagWith(List.of(em.find(Theme.class, "LABOUR")));
            session.getSeminar()
                    .presentedBy(List.of(
                            new Talk(speaker(em, "佐伯 真理"), "基調講演"),
                            new Talk(speaker(em, "高畑 健"), null),
                            new Talk(speaker(em, "森下 亮"), "事例紹介")));
            ReminderRulesFixture.add(em, session.getSeminar(), 3, "09:00", NOW);
            return session.getCode();
        });
    }

    /** Venues outlive a test. */
    @AfterEach
    void openTheRooms() {
        database.run(
                em -> em.createNativeQuery("update venue set room_limit = null").executeUpdate());
    }

    @Test
    void beginsASeminarWithAllThatIsKept() {
        save("入門セミナー");
        var id = templates().get(0).id();

        var begun = database.in(em -> service(em).begin(id, "第2回入門", "2027-11-10"));

        database.run(em -> {
            var original = new Sessions_(em).byCode(code).orElseThrow();
            var made = new Sessions_(em).byCode(begun).orElseThrow();
            assertThat(made.getStatus()).isEqualTo(Session.Status.DRAFT);
            assertThat(made.getDay()).isEqualTo("2027-11-10");
            assertThat(made.getSeminar().getTitle()).isEqualTo("第2回入門");
            assertThat(made.getSeminar().getThemes())
                    .isEqualTo(original.getSeminar().getThemes());
            assertThat(made.getSeminar().getTalks())
                    .isEqualTo(original.getSeminar().getTalks())
                    .extracting(talk -> talk.speaker().getName())
                    .containsExactly("佐伯 真理", "高畑 健", "森下 亮");
            assertThat(SessionPattern.of(made)).isEqualTo(SessionPattern.of(original));
            assertThat(ReminderRulesFixture.of(em, made.getSeminar())).containsExactly("3 09:00");
        });
    }

    @Test
    void beginsNothingWithMoreSeatsThanTheRoomHoldsByNow() {
        save("入門セミナー");
        var id = templates().get(0).id();
        database.run(
                em -> em.createNativeQuery("update venue set room_limit = 19").executeUpdate());

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> database.in(em -> service(em).begin(id, null, null)));
        assertThat(database.number("select count(*) from seminar")).isOne();
    }

    @Test
    void staysAsItWasSavedWhateverBecomesOfTheModel() {
        save("入門セミナー");
        database.run(em -> em.find(
                        Session.class,
                        new Sessions_(em).byCode(code).orElseThrow().getId())
                .cancel("講師の都合"));

        assertThat(templates())
                .extracting(TemplateLine::title, TemplateLine::venue)
                .containsExactly(tuple("テレワーク入門", "見本会館 3階"));
    }

    @Test
    void hasANameOfItsOwn() {
        save("入門");
        save("応用");
        var id = templates().stream()
                .filter(line -> line.name().equals("入門"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save("入門"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> save(" "));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> database.run(em -> service(em).rename(id, "応用")));
        database.run(em -> service(em).rename(id, "入門"));
        database.run(em -> service(em).rename(id, "はじめて"));
        assertThat(templates()).extracting(TemplateLine::name).containsExactlyInAnyOrder("はじめて", "応用");
    }

    @Test
    void isRemovedWithoutTheSeminarsBegunFromIt() {
        save("入門");
        var id = templates().get(0).id();
        var begun = database.in(em -> service(em).begin(id, null, null));

        database.run(em -> service(em).remove(id));

        assertThat(templates()).isEmpty();
        assertThat(database.number("select count(*) from session where code = '" + begun + "'"))
                .isOne();
        assertThatThrownBy(() -> database.run(em -> service(em).begin(id, null, null)))
                .isInstanceOf(NoSuchTemplate.class);
    }

    private static Speaker speaker(EntityManager em, String name) {
        var speaker = new Speaker(new SpeakerProfile(name, null, null, null, null, null, null, null), null);
        em.persist(speaker);
        return speaker;
    }

    private void save(String name) {
        database.run(em -> service(em).save(code, name));
    }

    private List<TemplateLine> templates() {
        return database.in(em -> service(em).templates());
    }

    private static TemplateService service(EntityManager em) {
        var service = new TemplateService();
        service.templates = new Templates_(em);
        service.sessions = new Sessions_(em);
        service.speakers = new Speakers_(em);
        service.rules = new ReminderRules_(em);
        service.drafting = DraftingFixture.in(em, CLOCK);
        service.rescheduling = SeminarFixture.rescheduling(em, CLOCK);
        service.access = AccessFixture.everywhere(em);
        service.clock = CLOCK;
        return service;
    }
}
