package telework.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.CorporateNumber;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class FirmsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final int CALLERS = 24;

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void writesANumberDownOnceHoweverManyRegisterAtOnce() {
        var number = ANumber.any();
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var running = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(() -> known(number, "みほん" + caller), threads))
                    .toList();

            var ids = running.stream().map(CompletableFuture::join).collect(Collectors.toSet());

            assertThat(ids).hasSize(1);
            assertThat(database.number("select count(*) from firm where corporate_number = '" + number + "'"))
                    .isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void findsAFirmByNumberNameReadingAndWhatItWasBefore() {
        var number = ANumber.any();
        var id = known(number, "株式会社みほん" + mark);
        var other = make(new FirmFacts(null, true, "れいだい商店" + mark, "レイダイ", "I", StaffBand.UP_TO_5, "13"));
        merge(other, id);

        assertThat(found(new FirmSearch("㈱ミホン" + mark, "", "", null))).isOne();
        assertThat(found(new FirmSearch("株式会社ミホン" + mark.toUpperCase(), "", "", null)))
                .isOne();
        assertThat(found(new FirmSearch(hyphenated(number), "", "", null))).isOne();
        assertThat(found(new FirmSearch("れいだい商店" + mark, "13", "I", StaffBand.UP_TO_5)))
                .as("what the merged firm knew, it knows now")
                .isOne();
        assertThat(found(new FirmSearch(mark, "27", "", null))).isZero();
    }

    @Test
    void leadsFromEachFormerFirmToTheOneThatLives() {
        var numbers = IntStream.range(0, 3).mapToObj(each -> ANumber.any()).toList();
        var ids = numbers.stream().map(number -> known(number, "みほん" + mark)).toList();
        merge(ids.get(0), ids.get(1));
        merge(ids.get(1), ids.get(2));

        assertThat(numbers)
                .allSatisfy(number -> assertThat(known(number, "みほん")).isEqualTo(ids.get(2)));
        assertThat(database.<Integer>in(em -> new Firms_(em).aliases(ids.get(2)).size()))
                .isEqualTo(2);
    }

    @Test
    void handsItsNumberOnToAFirmThatHadNone() {
        var number = ANumber.any();
        var numbered = known(number, "みほん" + mark);
        var numberless = make(new FirmFacts(null, true, "みほん商会" + mark, null, null, null, null));

        merge(numbered, numberless);

        FirmFacts facts = database.in(em -> em.find(Firm.class, numberless).getFacts());
        assertThat(facts.corporateNumber()).isEqualTo(number);
        assertThat(facts.numberless()).isFalse();
        assertThat(known(number, "みほん")).isEqualTo(numberless);
    }

    @Test
    void refusesWhatIsNoPairOfTwoLivingFirms() {
        var one = known(ANumber.any(), "一" + mark);
        var other = known(ANumber.any(), "二" + mark);

        assertThatThrownBy(() -> merge(one, one)).isInstanceOf(FirmMergedMeanwhile.class);
        merge(one, other);
        assertThatThrownBy(() -> merge(one, other)).isInstanceOf(FirmMergedMeanwhile.class);
        assertThatThrownBy(() -> merge(other, one)).isInstanceOf(FirmMergedMeanwhile.class);
    }

    @Test
    void refusesASecondFirmWithANumber() {
        var number = ANumber.any();
        known(number, "一" + mark);
        var other = known(ANumber.any(), "二" + mark);

        assertThatThrownBy(() -> database.run(em -> {
                    var firm = em.find(Firm.class, other);
                    firm.describe(FirmFacts.of(number, "二" + mark));
                    new Firms_(em).settle(firm);
                }))
                .isInstanceOf(FirmListedAlready.class);
    }

    private static String hyphenated(CorporateNumber number) {
        var digits = number.value();
        return digits.substring(0, 1) + "－" + digits.substring(1, 5) + "-" + digits.substring(5);
    }

    private Long known(CorporateNumber number, String name) {
        return database.in(em -> new Firms_(em).known(number, name, NOW).getId());
    }

    private Long make(FirmFacts facts) {
        return database.in(em -> {
            var firm = new Firm(facts, NOW);
            em.persist(firm);
            return firm.getId();
        });
    }

    private void merge(Long from, Long into) {
        database.run(em -> {
            var firms = new Firms_(em);
            new Duplicates_(em).merge(firms.locked(from), firms.locked(into), NOW, "staff@example.jp");
        });
    }

    private long found(FirmSearch search) {
        return database.in(em -> {
            var firms = new Firms_(em);
            assertThat(firms.found(search, 0, 1000)).hasSize((int) firms.count(search));
            return firms.count(search);
        });
    }
}
