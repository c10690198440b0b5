package telework.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefectures_;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.common.Violation;
import telework.csv.BrokenCsv;
import telework.firm.ANumber;
import telework.organisation.ChamberListRefused;
import telework.organisation.ChamberLists_;
import telework.organisation.ChamberOutcome;
import telework.organisation.Organisations_;

@ParameterizedClass
@EnumSource(Database.class)
class ChamberImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final String HEADER = "名称,都道府県,担当都道府県,電話番号,平日の営業時間,法人番号\r\n";

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void proposesWithoutChangingAnything() {
        var list = propose(HEADER + row("桜台", "03-0000-0001") + row("青葉浜", "03-0000-0002"), StandardCharsets.UTF_8);

        var report = report(list);

        assertThat(report.rows()).extracting(ChamberProposalRow::outcome).containsOnly(ChamberOutcome.MADE);
        assertThat(report.ready()).isTrue();
        assertThat(chambers()).isZero();
    }

    @Test
    void takesTheWholeListAndTheSecondTimeChangesNothing() {
        var csv = HEADER + row("桜台", "03-0000-0001") + row("青葉浜", "03-0000-0002");
        take(propose(csv, WINDOWS_31J));
        assertThat(chambers()).isEqualTo(2);
        var versions = versions();

        var again = propose(csv, StandardCharsets.UTF_8);

        assertThat(report(again).rows()).extracting(ChamberProposalRow::outcome).containsOnly(ChamberOutcome.SAME);
        assertThat(report(again).ready()).isFalse();
        take(again);
        assertThat(chambers()).isEqualTo(2);
        assertThat(versions()).as("nothing was written").isEqualTo(versions);
    }

    @Test
    void changesWhatIsNewInAnotherSpellingAndLeavesWhatIsBlank() {
        take(propose(HEADER + row("桜台", "03-0000-0001"), StandardCharsets.UTF_8));
        var number = ANumber.any();

        var list = propose(HEADER + "　桜台商工会議所" + mark + ",13,,,," + number + "\r\n", StandardCharsets.UTF_8);

        assertThat(report(list).rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(ChamberOutcome.CHANGED);
            assertThat(row.changed()).isEqualTo("法人番号");
        });
        take(list);
        OrganisationForm form = database.in(em -> OrganisationServiceFixture.in(em, CLOCK)
                .open(report(list).rows().get(0).organisation()));
        assertThat(form.typed())
                .containsEntry("telephone", "03-0000-0001")
                .containsEntry("corporateNumber", number.value())
                .containsEntry("friday", "09:00-12:00, 13:00-17:00");
        assertThat(form.served()).containsExactly("13", "14");
    }

    @Test
    void doesNothingByHalves() {
        var list = propose(
                HEADER + row("桜台", "03-0000-0001")
                        + "青葉浜商工会議所" + mark + ",日本国,,,9-17,1234567890123\r\n"
                        + row("桜台", "03-0000-0003")
                        + ",東京都,,,,\r\n",
                StandardCharsets.UTF_8);

        var report = report(list);

        assertThat(report.rows())
                .extracting(ChamberProposalRow::outcome)
                .containsExactly(
                        ChamberOutcome.MADE, ChamberOutcome.REFUSED, ChamberOutcome.REFUSED, ChamberOutcome.REFUSED);
        assertThat(violations(report, 1))
                .extracting(Violation::field)
                .contains("prefecture", "monday", "corporateNumber");
        assertThat(violations(report, 2)).extracting(Violation::key).containsExactly("invalid.chamber.twice");
        assertThat(violations(report, 3)).extracting(Violation::field).containsExactly("name");
        assertThatThrownBy(() -> take(list)).isInstanceOf(ChamberListRefused.class);
        assertThat(chambers()).isZero();
        assertThat(report(list).list().taken()).isFalse();
    }

    @Test
    void refusesANumberThatContradictsTheOneThatIsKnown() {
        var csv = "名称,都道府県,法人番号\n桜台商工会議所%s,東京都,%s\n";
        take(propose(csv.formatted(mark, ANumber.any()), StandardCharsets.UTF_8));

        var report = report(propose(csv.formatted(mark, ANumber.any()), StandardCharsets.UTF_8));

        assertThat(violations(report, 0)).extracting(Violation::key).containsExactly("invalid.chamber.otherNumber");
    }

    @Test
    void refusesAFileThatBreaksAnywhere() {
        assertThatThrownBy(() -> propose("名称\n桜台\n", StandardCharsets.UTF_8)).isInstanceOf(BrokenCsv.class);
        assertThatThrownBy(() -> propose("名称,都道府県,好きな色\n桜台,東京都,青\n", StandardCharsets.UTF_8))
                .isInstanceOf(BrokenCsv.class);
        assertThatThrownBy(() -> propose("名称,都道府県\n桜台\n", StandardCharsets.UTF_8))
                .isInstanceOf(BrokenCsv.class);
    }

    @Test
    void keepsOfTheNameOfAFileNoFolderAndRefusesOneThatReadsOtherwiseThanItIs() {
        var csv = (HEADER + row("桜台", "03-0000-0001")).getBytes(StandardCharsets.UTF_8);
        var list = database.in(em -> in(em).propose("../../etc/商工会議所\u0000.csv", csv));

        assertThat(report(list).list().fileName()).isEqualTo("商工会議所.csv");
        assertThatThrownBy(() -> database.in(em -> in(em).propose("vsc\u202Eexe.csv", csv)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void takesAListOnceHoweverManyDoSoAtOnce() {
        var list = propose(HEADER + row("桜台", "03-0000-0001") + row("青葉浜", "03-0000-0002"), StandardCharsets.UTF_8);

        assertThat(atOnce(8, caller -> list)).containsOnlyOnce("taken");
        assertThat(chambers()).isEqualTo(2);
    }

    @Test
    void makesAChamberOnceThoughItStandsInTwoLists() {
        var csv = HEADER + row("桜台", "03-0000-0001");
        var lists = IntStream.range(0, 8)
                .mapToObj(each -> propose(csv, StandardCharsets.UTF_8))
                .toList();

        assertThat(atOnce(8, lists::get)).contains("taken");
        assertThat(chambers()).isOne();
    }

    private List<String> atOnce(int callers, IntFunction<Long> list) {
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var running = IntStream.range(0, callers)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(() -> outcome(list.apply(caller)), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(Long list) {
        try {
            take(list);
            return "taken";
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private String row(String place, String telephone) {
        return "%s商工会議所%s,東京都,\"東京都、神奈川県\",%s,\"9:00-12:00、13:00-17:00\",\r\n".formatted(place, mark, telephone);
    }

    private static List<Violation> violations(ChamberProposal report, int row) {
        return report.rows().get(row).refusal().violations();
    }

    private long chambers() {
        return database.number("select count(*) from organisation where name like '%" + mark + "'");
    }

    private long versions() {
        return database.number("select sum(version) from organisation where name like '%" + mark + "'");
    }

    private Long propose(String csv, Charset charset) {
        return database.in(em -> in(em).propose("chambers.csv", csv.getBytes(charset)));
    }

    private ChamberProposal report(Long list) {
        return database.in(em -> in(em).report(list));
    }

    private void take(Long list) {
        database.run(em -> in(em).take(list));
    }

    private static ChamberImport in(EntityManager em) {
        Principal staff = () -> "staff@example.jp";
        var service = new ChamberImport();
        service.lists = new ChamberLists_(em);
        service.organisations = new Organisations_(em);
        service.prefectures = new Prefectures_(em);
        service.clock = CLOCK;
        service.context = (EJBContext) Proxy.newProxyInstance(
                ChamberImportTest.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> method.getName().equals("getCallerPrincipal") ? staff : null);
        return service;
    }
}
