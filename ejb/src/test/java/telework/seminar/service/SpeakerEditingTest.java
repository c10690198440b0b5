package telework.seminar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.membership.service.AccessFixture;
import telework.seminar.ASession;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Seminars_;
import telework.seminar.Sessions_;
import telework.seminar.service.SessionForm.SpeakerEntry;
import telework.speaker.SpeakerSearch;
import telework.speaker.Speakers_;
import telework.speaker.service.SpeakerForm;
import telework.speaker.service.SpeakerServiceFixture;

@ParameterizedClass
@EnumSource(Database.class)
class SpeakerEditingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void clear() {
        database.clear();
        database.run(em -> em.createNativeQuery("delete from speaker").executeUpdate());
        code = database.in(ASession.withSeats(5)::in).getCode();
    }

    @Test
    void isFoundByReadingInAnyKana() {
        add("佐伯 真理", "さえき まり");

        assertThat(found("サエキ")).isOne();
        assertThat(found("ｻｴｷ")).isOne();
        assertThat(found("佐伯")).isOne();
        assertThat(found("たなか")).isZero();
    }

    @Test
    void asksForTheReadingOfAJapaneseName() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> add("佐伯 真理", ""))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly("kana"));
        add("Mary Sample", "");
    }

    @Test
    void keepsTheOrderInWhichPeopleSpeak() {
        var first = add("佐伯 真理", "サエキ マリ");
        var second = add("高畑 健", "タカハタ ケン");
        var third = add("森下 亮", "モリシタ リョウ");
        lineUp(new SpeakerEntry(first, ""), new SpeakerEntry(second, "基調講演"), new SpeakerEntry(third, null));
        lineUp(new SpeakerEntry(third, "事例紹介"), new SpeakerEntry(first, null));

        assertThat(open().speakers()).containsExactly(new SpeakerEntry(third, "事例紹介"), new SpeakerEntry(first, null));
        assertThat(database.number("select count(*) from appearance")).isEqualTo(2);
    }

    @Test
    void lineUpsAreLeftAloneByAFormThatDoesNotTellThem() {
        var first = add("佐伯 真理", "サエキ マリ");
        lineUp(new SpeakerEntry(first, ""));

        database.run(em -> {
            var form = SessionEditingTest.editing(em).open(code);
            SessionEditingTest.editing(em).save(new SessionForm(code, form.version(), form.typed(), form.themes()));
        });

        assertThat(open().speakers()).hasSize(1);
    }

    @Test
    void letsNobodySpeakTwice() {
        var first = add("佐伯 真理", "サエキ マリ");

        assertThatThrownBy(() -> lineUp(new SpeakerEntry(first, ""), new SpeakerEntry(first, "もう一度")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void seminarsAreFoundByTheNewNameAtOnce() {
        var first = add("佐伯 真理", "サエキ マリ");
        lineUp(new SpeakerEntry(first, ""));

        change(first, Map.of("name", "緑川 真理", "kana", "ミドリカワ マリ"));

        assertThat(database.number("select count(*) from seminar where search_key like '%緑川%'"))
                .isOne();
        assertThat(database.number("select count(*) from seminar where search_key like '%佐伯%'"))
                .isZero();
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var first = add("佐伯 真理", "サエキ マリ");
        var stale = form(first);
        change(first, Map.of("title", "所長"));

        assertThatThrownBy(() -> database.run(em -> editing(em).change(stale))).isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void knowsWhereSomebodySpeaks() {
        var first = add("佐伯 真理", "サエキ マリ");
        lineUp(new SpeakerEntry(first, ""));

        assertThat(database.<List<SessionOffer>>in(em -> editing(em).use(first)))
                .extracting(offer -> offer.line().code())
                .containsExactly(code);
    }

    private Long add(String name, String kana) {
        var form = new SpeakerForm(null, null, Map.of("name", name, "kana", kana));
        return database.in(em -> editing(em).add(form));
    }

    private SpeakerForm form(Long id) {
        return database.in(em -> SpeakerServiceFixture.in(em).open(id));
    }

    private void change(Long id, Map<String, String> changes) {
        var form = form(id);
        var typed = new HashMap<>(form.typed());
        typed.putAll(changes);
        database.run(em -> editing(em).change(new SpeakerForm(id, form.version(), typed)));
    }

    private long found(String words) {
        return database.in(em -> SpeakerServiceFixture.in(em).count(new SpeakerSearch(words, false)));
    }

    private SessionForm open() {
        return database.in(em -> SessionEditingTest.editing(em).open(code));
    }

    private void lineUp(SpeakerEntry... speakers) {
        var form = open();
        database.run(em -> SessionEditingTest.editing(em)
                .save(new SessionForm(code, form.version(), form.typed(), form.themes(), List.of(speakers))));
    }

    private static SpeakerEditing editing(EntityManager em) {
        var editing = new SpeakerEditing();
        editing.speakers = new Speakers_(em);
        editing.seminars = new Seminars_(em);
        editing.sessions = new Sessions_(em);
        editing.access = AccessFixture.everywhere(em);
        editing.clock = CLOCK;
        return editing;
    }
}
