package telework.firm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.EmailAddress;

/** Each test in a transaction that is rolled back, for the suggestions are of the whole table. */
@ParameterizedClass
@EnumSource(Database.class)
class DuplicatesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString().replace("-", "");

    @Test
    void suggestsTheSameNameOrReadingInOnePrefecture() {
        rolledBack(em -> {
            var a = firm(em, "株式会社みほん" + mark, null, "13");
            var b = firm(em, "㈱ミホン" + mark, null, "13");
            var unknown = firm(em, "みほん" + mark, null, null);
            firm(em, "みほん" + mark, null, "27");
            var c = firm(em, "三保" + mark, "ミホ" + mark, "13");
            var d = firm(em, "美保" + mark, "ミホ" + mark, "13");

            assertThat(pairsAmong(em, a, b)).containsExactly(new FirmPair(a, b, true, false, false, false));
            assertThat(pairsAmong(em, a, unknown)).hasSize(1);
            assertThat(pairsAmong(em, c, d)).containsExactly(new FirmPair(c, d, false, true, false, false));
            assertThat(allOf(em, a)).hasSize(2);
        });
    }

    @Test
    void suggestsTheSameDomainAndTelephoneUnlessTheyAreEverybodys() {
        rolledBack(em -> {
            var a = firm(em, "甲" + mark, null, "13");
            var b = firm(em, "乙" + mark, null, "27");
            var c = firm(em, "丙" + mark, null, "27");
            contact(em, a, "info@" + mark + ".example.jp", "03-1234-9" + digits());
            contact(em, b, "soumu@" + mark + ".example.jp", "０３（１２３４）９" + digits());
            contact(em, a, "a" + mark + "@gmail.com", null);
            contact(em, c, "b" + mark + "@gmail.com", "内線12");

            assertThat(pairsAmong(em, a, b)).containsExactly(new FirmPair(a, b, false, false, true, true));
            assertThat(allOf(em, c)).isEmpty();
        });
    }

    @Test
    void makesNothingOfADomainThatACrowdShares() {
        rolledBack(em -> {
            Long last = null;
            for (int each = 0; each <= Duplicates.CROWD; each++) {
                last = firm(em, each + "号店" + mark, null, "13");
                contact(em, last, each + "@" + mark + ".example.jp", null);
            }

            assertThat(allOf(em, last)).isEmpty();
        });
    }

    @Test
    void suggestsNoMoreWhatIsKnownToBeTwoOrOne() {
        rolledBack(em -> {
            var duplicates = new Duplicates_(em);
            var a = firm(em, "みほん" + mark, null, "13");
            var b = firm(em, "みほん" + mark, null, "13");
            var c = firm(em, "みほん" + mark, null, "13");
            assertThat(allOf(em, a)).hasSize(2);

            duplicates.keepApart(b, a, NOW, "staff@example.jp");
            duplicates.keepApart(a, b, NOW, "staff@example.jp");
            assertThat(allOf(em, a)).hasSize(1);

            var firms = new Firms_(em);
            duplicates.merge(firms.locked(c), firms.locked(a), NOW, "staff@example.jp");
            assertThat(allOf(em, a)).isEmpty();
        });
    }

    private void rolledBack(Consumer<EntityManager> work) {
        database.run(em -> {
            em.getTransaction().setRollbackOnly();
            work.accept(em);
        });
    }

    private String digits() {
        return String.valueOf(100 + Math.floorMod(mark.hashCode(), 900));
    }

    private static Long firm(EntityManager em, String name, String kana, String prefecture) {
        var firm = new Firm(new FirmFacts(null, false, name, kana, null, null, prefecture), NOW);
        em.persist(firm);
        return firm.getId();
    }

    private static void contact(EntityManager em, Long firm, String email, String telephone) {
        em.persist(new FirmContact(firm, new ContactFacts("総務", null, new EmailAddress(email), telephone, null)));
    }

    private static List<FirmPair> pairsAmong(EntityManager em, Long one, Long other) {
        return allOf(em, one).stream()
                .filter(pair -> pair.first().equals(other) || pair.second().equals(other))
                .toList();
    }

    private static List<FirmPair> allOf(EntityManager em, Long firm) {
        em.flush();
        var duplicates = new Duplicates_(em);
        var pairs = duplicates.pairs(0, 10_000);
        assertThat(pairs).hasSize((int) duplicates.count());
        return pairs.stream()
                .filter(pair -> pair.first().equals(firm) || pair.second().equals(firm))
                .toList();
    }
}
