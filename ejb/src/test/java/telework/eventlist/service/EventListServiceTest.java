package telework.eventlist.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefectures_;
import telework.common.Database;
import telework.common.Invalid;
import telework.csv.BrokenCsv;
import telework.eventlist.EventListColumn;
import telework.eventlist.EventListFindingLine;
import telework.eventlist.EventLists_;
import telework.membership.service.AccessFixture;
import telework.organisation.Organisations_;
import telework.seminar.service.DraftingFixture;
import telework.venue.Venues_;

@ParameterizedClass
@EnumSource(Database.class)
class EventListServiceTest {

    private static final Path OKAZAKI = Path.of("../../shared/data/real/okazaki_events_excerpt.csv");

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void makesADraftOfEveryRow() {
        var report = report(take(list(row("A1", "テレワーク入門", "20名"), row("A2", "労務の基礎", "30"))));

        assertThat(report.entries()).extracting(entry -> entry.line().title()).containsExactly("テレワーク入門", "労務の基礎");
        assertThat(report.drafted()).isEqualTo(2);
        assertThat(database.number("select count(*) from session where status = 'DRAFT'"))
                .isEqualTo(2);
        assertThat(database.number("select sum(capacity) from admission")).isEqualTo(50);
        assertThat(database.number("select count(*) from reminder_rule")).isEqualTo(2);
    }

    @Test
    void keepsAsTextWhatIsNotCertainAndSaysWhy() {
        var report = report(take(list(row("A1", "セミナーと相談会", "・セミナー：80名（抽選）・相談会：3組（抽選）"))));

        assertThat(report.entries().get(0).findings())
                .extracting(EventListFindingLine::column, EventListFindingLine::cell)
                .containsExactly(tuple("定員", "・セミナー：80名（抽選）・相談会：3組（抽選）"));
        assertThat(database.number("select count(*) from admission where capacity is null"))
                .isOne();
    }

    @Test
    void keepsTheRowWhole() {
        var report = report(take(list(row("A1", "テレワーク入門", "20名"))));

        assertThat(report.entries().get(0).cells())
                .extracting(EventListReport.Cell::heading, EventListReport.Cell::text)
                .contains(tuple("ID", "A1"), tuple("イベント名", "テレワーク入門"), tuple("定員", "20名"));
    }

    @Test
    void doesNotDraftTheSameEventTwice() {
        take(list(row("A1", "テレワーク入門", "20名")));

        var again = report(take(list(row("A1", "テレワーク入門", "20名"), row("A2", "労務の基礎", "30"))));

        assertThat(again.entries()).extracting(entry -> entry.line().drafted()).containsExactly(false, true);
        assertThat(database.number("select count(*) from seminar")).isEqualTo(2);
    }

    @Test
    void importsNothingOfABrokenFile() {
        var broken = list(row("A1", "テレワーク入門", "20名"), "232025,,\"A2");

        assertThatThrownBy(() -> take(broken))
                .isInstanceOfSatisfying(
                        BrokenCsv.class, refusal -> assertThat(refusal.line()).isEqualTo(3));
        assertThat(database.number("select count(*) from seminar")).isZero();
        assertThat(database.number("select count(*) from event_list_import")).isZero();
    }

    @Test
    void keepsOfTheNameOfAFileNoFolderAndRefusesOneThatReadsOtherwiseThanItIs() {
        assertThat(report(take("..\\..\\etc\\イベント\r\n.csv")).list().fileName()).isEqualTo("イベント.csv");

        assertThatThrownBy(() -> take("vsc\u202Eexe.csv")).isInstanceOf(Invalid.class);
        assertThat(database.number("select count(*) from event_list_import")).isOne();
    }

    @Test
    void readsWhatExcelInJapanSaves() {
        var bytes = new String(list(row("A1", "テレワーク①入門～基礎", "20名")), StandardCharsets.UTF_8)
                .getBytes(Charset.forName("Windows-31J"));

        var report = report(take(bytes));

        assertThat(report.list().encoding()).isEqualToIgnoringCase("windows-31j");
        assertThat(report.entries().get(0).line().title()).isEqualTo("テレワーク①入門～基礎");
    }

    @Test
    void takesTheListOfARealMunicipality() throws IOException {
        assumeTrue(Files.exists(OKAZAKI), "the real list is not part of the project");

        var report = report(take(Files.readAllBytes(OKAZAKI)));

        assertThat(report.drafted()).isEqualTo(13);
        assertThat(database.number("select count(*) from session where starts_at is not null"))
                .isEqualTo(13);
        assertThat(database.number("select count(*) from admission where capacity is not null"))
                .isEqualTo(4);
        assertThat(report.findings()).isPositive();
    }

    private Long take(byte[] bytes) {
        return in(service -> service.take("events.csv", bytes));
    }

    private Long take(String fileName) {
        return in(service -> service.take(fileName, list(row("A1", "テレワーク入門", "20名"))));
    }

    private EventListReport report(Long id) {
        return in(service -> service.report(id));
    }

    private <T> T in(Function<EventListService, T> work) {
        return database.in(em -> work.apply(service(em)));
    }

    private static EventListService service(EntityManager em) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var service = new EventListService();
        service.lists = new EventLists_(em);
        service.listed = new ListedSeminars();
        service.listed.lists = service.lists;
        service.listed.clock = clock;
        service.listed.organisations = new Organisations_(em);
        service.listed.prefectures = new Prefectures_(em);
        service.listed.venues = new Venues_(em);
        service.listed.drafting = DraftingFixture.in(em, clock);
        service.clock = clock;
        service.access = AccessFixture.everywhere(em, "demo@example.jp");
        service.listed.access = service.access;
        return service;
    }

    private static byte[] list(String... rows) {
        var heading = String.join(
                ",",
                Arrays.stream(EventListColumn.values())
                        .map(EventListColumn::heading)
                        .toList());
        return (heading + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String id, String title, String capacity) {
        var cells = new String[79];
        Arrays.fill(cells, "");
        cells[0] = "232025";
        cells[2] = id;
        cells[3] = "愛知県見本市";
        cells[4] = title;
        cells[16] = "2026/11/20";
        cells[17] = "2026/11/20";
        cells[18] = "13:30";
        cells[19] = "15:30";
        cells[38] = "見本会館";
        cells[42] = "愛知県岡崎市見本町1-1";
        cells[43] = "愛知県";
        cells[57] = capacity;
        return String.join(",", cells);
    }
}
