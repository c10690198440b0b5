package telework.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Holidays_;
import telework.area.Prefecture;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.organisation.Organisation.Kind;

@ParameterizedClass
@EnumSource(Database.class)
class OrganisationsTest {

    private static final int CALLERS = 16;

    @Parameter
    Database database;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void keepsAllThatPeopleEdit() {
        var week = WeeklyHours.of(List.of(
                OpeningInterval.on(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                OpeningInterval.on(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(17, 15))));
        var newYear = new Closure(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3), "年末年始");
        var times = new OpeningTimes(week, false, List.of(newYear));
        var id = make(Kind.CHAMBER, "見本商工会議所" + mark, Set.of("13", "19"), times);

        OrganisationFacts facts =
                database.in(em -> em.find(Organisation.class, id).getFacts());

        assertThat(facts.served()).containsExactlyInAnyOrder("13", "19");
        assertThat(facts.times()).isEqualTo(times);
        assertThat(facts.desk().hours()).isEqualTo("平日 9時～17時");
        assertThat(facts.kana()).isEqualTo("ミホンショウコウカイギショ");
    }

    @Test
    void isClosedOnTheHolidaysOfTheTable() {
        var monday = new OpeningInterval(1, LocalTime.of(9, 0), LocalTime.of(17, 0));
        var times = new OpeningTimes(WeeklyHours.of(List.of(monday)), false, List.of());
        var labourDay = LocalDate.of(2026, 11, 23);

        database.run(em -> {
            var holidays = new Holidays_(em).between(labourDay.minusDays(30), labourDay.plusDays(30));
            assertThat(times.among(holidays).on(labourDay)).isEmpty();
            assertThat(times.among(holidays).on(labourDay.plusDays(7))).containsExactly(monday);
            assertThat(new OpeningTimes(times.week(), true, List.of())
                            .among(holidays)
                            .on(labourDay))
                    .containsExactly(monday);
        });
    }

    @Test
    void isFoundByNameReadingKindAndPrefectureServed() {
        make(Kind.BUREAU, "見本局" + mark, Set.of("13", "19"), OpeningTimes.UNKNOWN);

        assertThat(found("見本局" + mark, null, "")).isOne();
        assertThat(found("みほんしょうこうかいぎしょ", Kind.BUREAU, "19")).isPositive();
        assertThat(found(mark, Kind.BUREAU, "13")).isOne();
        assertThat(found(mark, Kind.BUREAU, "27")).isZero();
        assertThat(found(mark, Kind.CHAMBER, "")).isZero();
    }

    @Test
    void listsAChamberOnceHoweverManyWriteItDownAtOnce() {
        var name = "桜台商工会議所" + mark;
        var threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var running = IntStream.range(0, CALLERS)
                    .mapToObj(caller ->
                            CompletableFuture.supplyAsync(() -> outcome("　".repeat(caller % 2) + name), threads))
                    .toList();

            assertThat(running.stream().map(CompletableFuture::join))
                    .containsOnlyOnce("made")
                    .allMatch(outcome -> outcome.equals("made") || outcome.equals("OrganisationListedAlready"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsWhoeverSavesTooLate() {
        var id = make(Kind.ASSOCIATION, "協会" + mark, Set.of(), OpeningTimes.UNKNOWN);

        assertThatThrownBy(() -> database.run(em -> {
                    var late = em.find(Organisation.class, id);
                    database.run(other -> rename(other, id, "先" + mark));
                    late.describe(facts(em, Kind.ASSOCIATION, "後" + mark, Set.of(), OpeningTimes.UNKNOWN));
                    new Organisations_(em).settle(late);
                }))
                .isInstanceOf(OrganisationEditedMeanwhile.class);
        assertThat(database.<String>in(em -> em.find(Organisation.class, id).getName()))
                .isEqualTo("先" + mark);
    }

    private static void rename(EntityManager em, Long id, String name) {
        em.find(Organisation.class, id).describe(facts(em, Kind.ASSOCIATION, name, Set.of(), OpeningTimes.UNKNOWN));
    }

    private String outcome(String name) {
        try {
            make(Kind.CHAMBER, name, Set.of(), OpeningTimes.UNKNOWN);
            return "made";
        } catch (OrganisationListedAlready listed) {
            return "OrganisationListedAlready";
        }
    }

    private Long make(Kind kind, String name, Set<String> served, OpeningTimes times) {
        return database.in(em -> {
            var organisation = new Organisation(kind, name);
            organisation.describe(facts(em, kind, name, served, times));
            var organisations = new Organisations_(em);
            organisations.add(organisation);
            organisations.settle(organisation);
            return organisation.getId();
        });
    }

    private static OrganisationFacts facts(
            EntityManager em, Kind kind, String name, Set<String> served, OpeningTimes times) {
        var desk = new Organisation.Desk(new EmailAddress("desk@example.jp"), "03-0000-0000", null, "平日 9時～17時");
        return new OrganisationFacts(
                kind, name, null, "ミホンショウコウカイギショ", null, em.find(Prefecture.class, "13"), served, desk, null, times);
    }

    private long found(String words, Kind kind, String prefecture) {
        return database.in(em -> {
            var organisations = new Organisations_(em);
            var search = new OrganisationSearch(words, kind, prefecture);
            assertThat(organisations.found(search, 0, 1000)).hasSize((int) organisations.count(search));
            return organisations.count(search);
        });
    }
}
