package telework.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.pdf.service.Paper;
import telework.pdf.service.PdfPress;
import telework.registration.AnApplicant;
import telework.registration.Registration;
import telework.registration.Registrations_;
import telework.registration.RequestMark;
import telework.seminar.ASession;
import telework.seminar.AdmissionKind;
import telework.seminar.NoSuchSession;
import telework.seminar.Place;
import telework.seminar.Session;
import telework.seminar.Sessions_;

@ParameterizedClass
@EnumSource(Database.class)
class RosterServiceTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final List<String> FAMILIES = List.of("青木 アオキ", "蒲生 ガモウ", "勅使河原 テシガワラ", "渡邉 ワタナベ", "髙橋 タカハシ");

    @Parameter
    Database database;

    private Session session;
    private int visitors;

    @BeforeEach
    void prepare() {
        database.clear();
        session = database.in(ASession.withSeats(600)::in);
    }

    @Test
    void listsThoseWithASeatByTheirReadingUnderTheRows() throws IOException {
        come("渡邉", "ワタナベ", Place.SEAT);
        come("𠮷田", "ヨシダ", Place.SEAT);
        come("蒲生", "ガモウ", Place.SEAT);
        database.run(em -> em.persist(registration(
                em,
                AnApplicant.at("smith")
                        .latin("Maximilian-Alexander", "Featherstonehaugh")
                        .of(null),
                Place.SEAT)));
        come("佐藤", "サトウ", new Place(2L, 2));
        come("鈴木", "スズキ", new Place(1L, 1));

        var paper = print(false, "ja");

        assertThat(paper.text()).containsSubsequence("受付名簿", "テレワーク入門", "参加確定 4名", "カ行", "蒲生", "ヤ行", "ワ行", "渡邉", "A～Z");
        assertThat(paper.text()).contains("Featherstonehaugh", "見本会館 3階", "ガモウ").doesNotContain("佐藤", "キャンセル待ち");
        assertThat(paper.pages()).isOne();
        assertThat(List.of(paper.widthMm(), paper.heightMm())).containsExactly(210, 297);
        assertThat(paper.tagged()).isTrue();
    }

    @Test
    void thoseWhoWaitFollowOnAPageOfTheirOwnInTheirOrder() throws IOException {
        come("青木", "アオキ", Place.SEAT);
        come("佐藤", "サトウ", new Place(2L, 2));
        come("鈴木", "スズキ", new Place(1L, 1));

        var paper = print(true, "en");

        assertThat(paper.text())
                .containsSubsequence("Attendance list", "1 person confirmed", "青木", "Waiting list", "鈴木", "佐藤");
        assertThat(paper.pages()).isEqualTo(2);
        assertThat(paper.language()).isEqualTo("en");
    }

    @Test
    void fiveHundredPeopleHaveTheHeadsOnEachPage() throws IOException {
        database.run(em -> {
            for (int person = 0; person < 500; person++) {
                var family = FAMILIES.get(person % FAMILIES.size()).split(" ");
                var firm = person % 7 == 0 ? "一般社団法人見本県中小企業テレワーク導入推進協議会連合会 経営支援部 デジタル化推進課" : "株式会社見本";
                em.persist(registration(
                        em,
                        AnApplicant.at("v" + person)
                                .named(family[0], "太郎", family[1], "タロウ")
                                .of(firm),
                        Place.SEAT));
            }
        });

        var paper = print(false, "ja");

        assertThat(paper.pages()).isBetween(15, 40);
        assertThat(paper.text().split("氏名・フリガナ", -1)).hasSize(paper.pages() + 1);
        assertThat(paper.text()).contains("1 / " + paper.pages(), paper.pages() + " / " + paper.pages());
    }

    @Test
    void nobodyYet() throws IOException {
        assertThat(print(true, "ja").text()).contains("参加が確定した方はいません。");
    }

    @Test
    void thereIsNoListOfWhatIsNotThere() {
        assertThatThrownBy(() -> database.in(em -> desk(em).print("none", false, "ja")))
                .isInstanceOf(NoSuchSession.class);
    }

    @Test
    void bothLanguagesHaveTheSameHeadings() {
        assertThat(keys("en")).isEqualTo(keys("ja"));
    }

    private static java.util.Set<String> keys(String language) {
        ResourceBundle bundle = RosterTexts.in(language).bundle();
        return bundle.keySet();
    }

    /** Kept, to be looked at. */
    private Paper print(boolean waiting, String language) throws IOException {
        byte[] pdf = database.in(em -> desk(em).print(session.getCode(), waiting, language));
        var folder = Files.createDirectories(Path.of("target", "sheets"));
        var paper = Paper.of(pdf);
        Files.write(folder.resolve("roster-%s-%d-pages.pdf".formatted(language, paper.pages())), pdf);
        return paper;
    }

    private static RosterService desk(EntityManager em) {
        var service = new RosterService();
        service.sessions = new Sessions_(em);
        service.registrations = new Registrations_(em);
        service.press = Desk.rosterPress(PRESS, Clock.fixed(NOW, ZoneOffset.UTC));
        return service;
    }

    private void come(String family, String kana, Place place) {
        var applicant = AnApplicant.at("v" + visitors).named(family, "太郎", kana, "タロウ");
        database.run(em -> em.persist(registration(em, applicant, place)));
    }

    private Registration registration(EntityManager em, AnApplicant applicant, Place place) {
        return new Registration(
                em.getReference(Session.class, session.getId()),
                AdmissionKind.VENUE,
                applicant.build(),
                place,
                new RequestMark(null, "test"),
                NOW.plus(Duration.ofMinutes(visitors++)));
    }
}
