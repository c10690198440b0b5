package telework.venue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefecture;
import telework.common.Database;

@ParameterizedClass
@EnumSource(Database.class)
class VenuesTest {

    private static final int CALLERS = 24;

    @Parameter
    Database database;

    private final String name = "みほん会館 " + UUID.randomUUID();

    @Test
    void findsThePlaceInAnotherSpelling() {
        var first = at(name, "東京都千代田区見本町1-2-3");

        assertThat(at(name.replace("みほん", "ミホン"), "千代田区見本町１－２－３")).isEqualTo(first);
    }

    @Test
    void writesAPlaceDownOnceHoweverManyAskAtOnce() {
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var running = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(
                            () -> at(name, "千代田区見本町" + " ".repeat(caller) + "1"), threads))
                    .toList();

            var ids = running.stream().map(CompletableFuture::join).collect(Collectors.toSet());

            assertThat(ids).hasSize(1);
            assertThat(database.number("select count(*) from venue where name = '" + name + "'"))
                    .isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void learnsWhatItDoesNotKnowAndKeepsWhatItKnows() {
        var id = at(name, "千代田区1");
        database.run(em -> venue(em, id).reachedBy("桜台駅から徒歩4分", null));
        database.run(em -> venue(em, id).reachedBy("バス停すぐ", null));

        assertThat(database.<String>in(em -> venue(em, id).getAccess())).isEqualTo("桜台駅から徒歩4分");
    }

    @Test
    void keepsItsFacilities() {
        var id = at(name, "千代田区1");
        describe(id, Set.of(Facility.ELEVATOR, Facility.HEARING_LOOP));
        describe(id, Set.of(Facility.HEARING_LOOP, Facility.PARKING));

        assertThat(database.<Set<Facility>>in(em -> venue(em, id).getFacts().facilities()))
                .containsExactlyInAnyOrder(Facility.HEARING_LOOP, Facility.PARKING);
    }

    @Test
    void isFoundByFoldedWordsAndPrefectureWhileItIsOffered() {
        var id = at(name, "千代田区ひばり台1");
        var mark = name.substring(name.indexOf(' ') + 1);

        assertThat(found(new VenueSearch("ﾐﾎﾝ会館 " + mark.toUpperCase(), "13", false)))
                .isOne();
        assertThat(found(new VenueSearch(mark, "27", false))).isZero();
        database.run(em -> venue(em, id).describe(new VenueFacts(null, null, null, null, null, Set.of(), null, false)));
        assertThat(found(new VenueSearch(mark, "", false))).isZero();
        assertThat(found(new VenueSearch(mark, "", true))).isOne();
    }

    private Long at(String name, String address) {
        return database.in(em -> new Venues_(em)
                .at(name, address, em.find(Prefecture.class, "13"), null)
                .getId());
    }

    private void describe(Long id, Set<Facility> facilities) {
        database.run(em -> venue(em, id).describe(new VenueFacts(null, 30, null, null, null, facilities, null, true)));
    }

    private long found(VenueSearch search) {
        return database.in(em -> {
            var venues = new Venues_(em);
            assertThat(venues.found(search, 0, 10)).hasSize((int) venues.count(search));
            return venues.count(search);
        });
    }

    private static Venue venue(EntityManager em, Long id) {
        return em.find(Venue.class, id);
    }
}
