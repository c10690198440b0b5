package telework.firm.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.CorporateNumber;
import telework.common.Database;
import telework.common.Refusal;
import telework.firm.ANumber;
import telework.firm.FirmAliasLine;
import telework.firm.FirmMergedMeanwhile;
import telework.firm.Firms_;
import telework.registration.FirmRegistrationLine;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;

/** Firms that register and are made one meanwhile: real threads, real connections, both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class FirmMergingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString();

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void makesOneFirmOfANumberUnderWhichManyRegisterAtOnce() {
        var number = ANumber.any();
        var codes = List.of(session(), session(), session());

        atOnce(IntStream.range(0, 30)
                .<Callable<String>>mapToObj(
                        visitor -> () -> register(codes.get(visitor % 3), visitor, number, "みほん" + visitor))
                .toList());

        var firm = firmOf(number);
        assertThat(database.number("select count(*) from firm where corporate_number = '" + number + "'"))
                .isOne();
        assertThat(database.number("select count(*) from registration where firm_id = " + firm))
                .isEqualTo(30);
        assertThat(history(firm))
                .as("what was typed stays")
                .extracting(FirmRegistrationLine::organisationName)
                .contains("みほん0", "みほん29");
    }

    @Test
    void keepsBothHistoriesWhenTwoAreMadeOne() {
        var from = ANumber.any();
        var into = ANumber.any();
        var code = session();
        register(code, 1, from, "旧みほん" + mark);
        register(code, 2, into, "新みほん" + mark);
        var goes = firmOf(from);
        var stays = firmOf(into);
        contact(goes, "経理");
        contact(stays, "総務");

        merge(goes, stays);

        assertThat(history(stays)).hasSize(2);
        assertThat(database.<Long>in(em -> FirmFixture.in(em).living(goes))).isEqualTo(stays);
        FirmView view = database.in(em -> FirmFixture.in(em).see(stays));
        assertThat(view.contacts()).extracting(contact -> contact.name()).containsExactlyInAnyOrder("経理", "総務");
        assertThat(view.aliases()).singleElement().satisfies(alias -> {
            assertThat(alias.name()).isEqualTo("旧みほん" + mark);
            assertThat(alias.corporateNumber()).isEqualTo(from);
            assertThat(alias.merged()).isEqualTo(goes);
            assertThat(alias.notedBy()).isEqualTo(FirmFixture.STAFF);
        });
        register(code, 3, from, "旧みほん" + mark);
        assertThat(history(stays))
                .as("who gives the old number comes under the firm that lives")
                .hasSize(3);
    }

    @RepeatedTest(5)
    void makesOneOfTwoThatAreMergedCrosswiseAtOnce() {
        var one = add("一" + mark);
        var other = add("二" + mark);

        var outcomes = atOnce(List.of(() -> outcome(one, other), () -> outcome(other, one), () -> outcome(one, other)));

        assertThat(outcomes).containsOnlyOnce("merged").containsOnly("merged", "FirmMergedMeanwhile");
        assertThat(database.number(
                        "select count(*) from firm where merged_into is null and id in (%d, %d)".formatted(one, other)))
                .isOne();
    }

    /** Whoever registers while firms are merged, back and forth and on, is under the one that lives at the end. */
    @RepeatedTest(3)
    void losesNoRegistrationThatComesWhileFirmsAreMerged() {
        var numbers = List.of(ANumber.any(), ANumber.any(), ANumber.any());
        var code = session();
        var ids = IntStream.range(0, 3)
                .mapToObj(each -> {
                    register(code, each, numbers.get(each), "みほん");
                    return firmOf(numbers.get(each));
                })
                .toList();

        var work = new ArrayList<Callable<String>>();
        IntStream.range(3, 33)
                .forEach(visitor -> work.add(() -> register(session(), visitor, numbers.get(visitor % 3), "みほん")));
        Collections.shuffle(work, new Random(4));
        work.add(8, () -> outcome(ids.get(0), ids.get(1)));
        work.add(16, () -> outcome(ids.get(1), ids.get(2)));
        atOnce(work);

        var living = database.number("select count(*) from firm f where f.merged_into is null and f.id in (%d, %d, %d)"
                .formatted(ids.get(0), ids.get(1), ids.get(2)));
        assertThat(living).isLessThan(3);
        assertThat(
                        database.number(
                                "select count(*) from registration r join firm f on f.id = r.firm_id where f.merged_into is null"))
                .isEqualTo(33);
    }

    @Test
    void keepsAFormerNameAndNumberThatStaffChange() {
        var number = ANumber.any();
        register(session(), 1, number, "みほん" + mark);
        var firm = firmOf(number);
        database.run(em -> {
            var opened = FirmFixture.in(em).see(firm).form();
            FirmFixture.editing(em, CLOCK)
                    .change(new FirmForm(
                            firm,
                            opened.version(),
                            Map.of(
                                    "name",
                                    "株式会社みほん" + mark,
                                    "kana",
                                    "かぶしきがいしゃ みほん",
                                    "corporateNumber",
                                    number.value())));
        });

        FirmView view = database.in(em -> FirmFixture.in(em).see(firm));

        assertThat(view.line().kana()).isEqualTo("ミホン");
        assertThat(view.aliases()).extracting(FirmAliasLine::name).containsExactly("みほん" + mark);
    }

    @Test
    void suggestsButNeverAssumesWhoseRegistrationWithoutANumberIs() {
        var code = session();
        register(code, 1, null, "㈱ミホン" + mark);
        var firm = add("みほん" + mark);

        List<FirmRegistrationLine> suggestions =
                database.in(em -> Desk.history(em).suggestions(firm));

        assertThat(history(firm)).isEmpty();
        assertThat(suggestions).hasSize(1);
        var registration = suggestions.get(0).id();
        database.run(em -> Desk.history(em).assign(registration, firm));
        assertThat(history(firm))
                .extracting(FirmRegistrationLine::organisationName)
                .containsExactly("㈱ミホン" + mark);
        assertThat(database.<List<?>>in(em -> Desk.history(em).suggestions(firm)))
                .isEmpty();
        assertThatThrownBy(() -> database.run(em -> Desk.history(em).assign(registration, firm)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void followsANumberThatItsOwnerCorrects() {
        var wrong = ANumber.any();
        var right = ANumber.any();
        var code = session();
        var token = register(code, 1, wrong, "みほん" + mark);

        database.run(em -> {
            var corrected = ARegistration.of("visitor1@example.jp")
                    .at("みほん" + mark)
                    .withCorporateNumber(right.value())
                    .applicant()
                    .read("", "ja");
            Desk.corrections(em, CLOCK).correct(token, 0, corrected);
        });

        assertThat(history(firmOf(wrong))).isEmpty();
        assertThat(history(firmOf(right))).hasSize(1);
    }

    @Test
    void countsAFirmWhoseNameGrowsWhenItIsFolded() {
        var number = ANumber.any();

        register(session(), 1, number, "\uFDFA".repeat(200));

        assertThat(history(firmOf(number))).hasSize(1);
    }

    @Test
    void refusesToMergeAFirmWithItself() {
        var firm = add("一" + mark);

        assertThatThrownBy(() -> merge(firm, firm)).isInstanceOf(FirmMergedMeanwhile.class);
    }

    private String session() {
        return database.in(ASession.withSeats(100)::in).getCode();
    }

    private String register(String code, int visitor, CorporateNumber number, String name) {
        var form = ARegistration.of("visitor" + visitor + "@example.jp")
                .at(name)
                .withCorporateNumber(number == null ? null : number.value());
        return database.in(em -> Desk.in(em, CLOCK).register(form.forSession(code)))
                .token();
    }

    private Long firmOf(CorporateNumber number) {
        return database.in(em -> new Firms_(em).known(number, "?", NOW).getId());
    }

    private Long add(String name) {
        return database.in(em -> FirmFixture.editing(em, CLOCK).add(new FirmForm(null, null, Map.of("name", name))));
    }

    private void contact(Long firm, String name) {
        database.run(em -> FirmFixture.editing(em, CLOCK)
                .save(firm, new ContactForm(null, name, null, "info@example.jp", null, null)));
    }

    private void merge(Long from, Long into) {
        database.run(em -> FirmFixture.merging(em, CLOCK).merge(from, into));
    }

    private List<FirmRegistrationLine> history(Long firm) {
        return database.in(em -> Desk.history(em).history(firm, 0, 100));
    }

    private String outcome(Long from, Long into) {
        try {
            merge(from, into);
            return "merged";
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    /** As many threads as tasks, all let go at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> tasks) {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(FirmMergingTest::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError("A caller was left without an answer", failed);
        }
    }
}
