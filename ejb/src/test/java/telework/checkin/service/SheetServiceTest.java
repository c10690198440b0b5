package telework.checkin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static telework.checkin.service.KeyedBack.Outcome.COMES;
import static telework.checkin.service.KeyedBack.Outcome.EARLIER;
import static telework.checkin.service.KeyedBack.Outcome.NO_SEAT;
import static telework.seminar.ASession.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.checkin.NoSuchSheet;
import telework.checkin.NotCheckInDay;
import telework.checkin.NotTakingPlace;
import telework.checkin.SignInSheetLine;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.pdf.service.Paper;
import telework.pdf.service.PdfPress;
import telework.registration.service.ARegistration;
import telework.registration.service.ApplicantForm.Person;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.seminar.ASession;

@ParameterizedClass
@EnumSource(Database.class)
class SheetServiceTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Clock BEFORE = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Clock THE_DAY_AFTER = Clock.fixed(NOW.plus(Duration.ofDays(8)), ZoneOffset.UTC);

    @Parameter
    Database database;

    private String code;
    private Receipt aoki;
    private Receipt ito;

    @BeforeEach
    void prepare() {
        database.clear();
        code = database.in(ASession.withSeats(9).andOnline(9)::in).getCode();
        ito = register("伊藤", "イトウ");
        aoki = register("青木", "アオキ");
        register("上田", "ウエダ");
        database.in(em -> Desk.in(em, BEFORE)
                .register(ARegistration.of("online@example.jp").online().forSession(code)));
    }

    @Test
    void printsARoomToSignForEachWhoComesToTheVenueInTheOrderOfReadings() throws IOException {
        int number = make();

        var paper = print(number, "ja");

        assertThat(number).isOne();
        assertThat(paper.text())
                .containsSubsequence("受付簿", "第1号", "会場参加 3名", "署名", "ア行", "1", "青木", "2", "伊藤", "3", "上田")
                .doesNotContain("山田");
        assertThat(paper.widthMm()).isEqualTo(210);
        assertThat(paper.tagged()).isTrue();
        assertThat(print(number, "en").text()).contains("Sign-in sheet", "Signature");
    }

    @Test
    void isMadeForNoDraft() {
        code = database.in(ASession.withSeats(9).draft()::in).getCode();

        assertThatThrownBy(this::make).isInstanceOf(NotTakingPlace.class);
        assertThat(sheets()).isEmpty();
    }

    /** Whoever registers or cancels later: what was printed stays. */
    @Test
    void keepsItsNumbers() throws IOException {
        int number = make();
        register("相川", "アイカワ");
        database.in(em -> Desk.in(em, BEFORE).cancel(ito.token()));

        assertThat(print(number, "ja").text())
                .containsSubsequence("1", "青木", "2", "伊藤", "キャンセル", "3", "上田")
                .doesNotContain("相川");
        assertThat(preview(BEFORE, number, "1-3").lines())
                .extracting(KeyedBack.Line::outcome)
                .containsExactly(COMES, NO_SEAT, COMES);
        assertThat(make()).isEqualTo(2);
        assertThat(sheets())
                .extracting(SignInSheetLine::number, SignInSheetLine::people)
                .containsExactly(tuple(2, 3), tuple(1, 3));
    }

    @Test
    void isKeyedBackOnceAndTheFirstWordStays() {
        int number = make();

        assertThat(keyBack(THE_DAY_AFTER, number, "1")).isOne();
        var preview = preview(THE_DAY_AFTER, number, "1、3");
        assertThat(preview.lines()).extracting(KeyedBack.Line::outcome).containsExactly(EARLIER, COMES);
        assertThat(preview.count(COMES)).isOne();
        assertThat(database.number("select count(*) from attendance"))
                .as("only looked")
                .isOne();

        assertThat(keyBack(THE_DAY_AFTER, number, "1、3")).isOne();
        assertThat(keyBack(THE_DAY_AFTER, number, "1、3")).isZero();
        assertThat(database.number("select count(*) from attendance where way = 'SHEET'"))
                .isEqualTo(2);
        assertThat(aoki.number()).isNotEqualTo(ito.number());
    }

    @Test
    void isKeyedBackByTwoAtOnceWithoutCountingAnybodyTwice() {
        int number = make();

        var counts = AtOnce.times(8, turn -> keyBack(THE_DAY_AFTER, number, turn % 2 == 0 ? "1-2" : "3 2"));

        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(database.number("select count(*) from attendance")).isEqualTo(3);
    }

    @Test
    void hasANumberOfItsOwnHoweverManyAreMadeAtOnce() {
        var numbers = AtOnce.times(6, turn -> make());

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void refusesWhatIsNotOnItAndWhatIsTooEarly() {
        int number = make();

        assertThatThrownBy(() -> keyBack(THE_DAY_AFTER, number, "1-4, x"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::key)
                                .containsExactly("invalid.place.none", "invalid.place"));
        assertThatThrownBy(() -> preview(THE_DAY_AFTER, number, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> preview(THE_DAY_AFTER, 9, "1")).isInstanceOf(NoSuchSheet.class);
        assertThatThrownBy(() -> keyBack(BEFORE, number, "1")).isInstanceOf(NotCheckInDay.class);
        assertThat(database.number("select count(*) from attendance")).isZero();
    }

    /** Kept, to be looked at. */
    private Paper print(int number, String language) throws IOException {
        byte[] pdf = at(BEFORE, sheets -> sheets.print(code, number, language));
        var folder = Files.createDirectories(Path.of("target", "sheets"));
        Files.write(folder.resolve("sign-in-" + language + ".pdf"), pdf);
        return Paper.of(pdf);
    }

    private Receipt register(String family, String kana) {
        var person = new Person(family, "太郎", kana, "タロウ", kana.codePointAt(1) + "@example.jp");
        return database.in(
                em -> Desk.in(em, BEFORE).register(ARegistration.of(person).forSession(code)));
    }

    private int make() {
        return at(BEFORE, sheets -> sheets.make(code));
    }

    private List<SignInSheetLine> sheets() {
        return at(BEFORE, sheets -> sheets.sheets(code));
    }

    private KeyedBack preview(Clock clock, int number, String typed) {
        return at(clock, sheets -> sheets.preview(code, number, typed));
    }

    private int keyBack(Clock clock, int number, String typed) {
        return at(clock, sheets -> sheets.keyBack(code, number, typed));
    }

    private <T> T at(Clock clock, Function<SheetService, T> work) {
        return database.in(em -> work.apply(ADesk.sheets(em, clock, PRESS)));
    }
}
