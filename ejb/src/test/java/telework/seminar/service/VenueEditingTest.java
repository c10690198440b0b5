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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.area.Prefectures_;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Refusal;
import telework.common.Violation;
import telework.membership.service.AccessFixture;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.EditedMeanwhile;
import telework.seminar.Sessions_;
import telework.seminar.VenueInUse;
import telework.venue.VenueListedAlready;
import telework.venue.Venues_;
import telework.venue.service.VenueForm;
import telework.venue.service.VenueServiceFixture;

@ParameterizedClass
@EnumSource(Database.class)
class VenueEditingTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameter
    Database database;

    @BeforeEach
    void clear() {
        database.clear();
        database.run(em -> em.createNativeQuery("delete from venue_facility").executeUpdate());
        database.run(em -> em.createNativeQuery("delete from venue").executeUpdate());
    }

    @Test
    void showsWhatItSavedJustAsItWasTyped() {
        var id = add(
                Map.of("roomLimit", "６０名", "latitude", "35.6895", "longitude", "139.6917", "website", "https://a.jp/"));

        var form = open(id);

        assertThat(form.typed())
                .containsEntry("roomLimit", "60")
                .containsEntry("latitude", "35.689500")
                .containsEntry("website", "https://a.jp/");
        assertThat(form.facilities()).containsExactly("STEP_FREE_ENTRANCE", "HEARING_LOOP");
    }

    @Test
    void namesAllThatIsWrong() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(
                        () -> add(Map.of("name", "", "roomLimit", "0", "latitude", "99", "website", "javascript:x")))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("name", "roomLimit", "latitude", "longitude", "website"));
    }

    @Test
    void writesNoPlaceDownTwice() {
        add(Map.of());

        assertThatThrownBy(() -> add(Map.of("name", "ミホン会館"))).isInstanceOf(VenueListedAlready.class);
        var other = add(Map.of("name", "別の会館"));
        assertThatThrownBy(() -> change(other, Map.of("name", "みほん会館"), false)).isInstanceOf(VenueListedAlready.class);
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var id = add(Map.of());
        var stale = open(id);
        change(id, Map.of("access", "駅前"), false);

        assertThatThrownBy(() -> database.run(em -> editing(em).change(stale, false)))
                .isInstanceOf(EditedMeanwhile.class);
    }

    @Test
    void letsNoSessionOutgrowItsRoom() {
        var code = session(20);
        change(venueOf(code), Map.of("roomLimit", "20"), false);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> resize(code, 21))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .containsExactly(new Violation("venueCapacity", "invalid.roomLimit", 20)));
        resize(code, 19);
    }

    @Test
    void keepsTheRoomThatIsPromised() {
        var code = session(20);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> change(venueOf(code), Map.of("roomLimit", "19"), false))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .containsExactly(new Violation("roomLimit", "invalid.roomLimit.promised", code + " (20)")));
    }

    /** Whoever comes first, the other is told: in no order do both get their way. */
    @Test
    void neverFillsARoomWhoseLimitIsLoweredAtTheSameMoment() {
        for (int round = 0; round < 8; round++) {
            clear();
            var code = session(10);
            var venue = venueOf(code);
            change(venue, Map.of("roomLimit", "30"), false);
            var outcomes = atOnce(() -> resize(code, 30), () -> change(venue, Map.of("roomLimit", "15"), false));

            assertThat(outcomes).as("both got their way").isEqualTo(1);
            assertThat(database.number("""
                    select count(*) from admission a join session s on s.id = a.session_id join venue v on v.id = s.venue_id
                    where a.capacity > v.room_limit
                    """)).isZero();
        }
    }

    @Test
    void tellsThoseWhoRegisteredOfAnotherAddressOnceStaffKnow() {
        var code = session(20);
        register(code, "one");
        register(code, "two");

        assertThatExceptionOfType(VenueInUse.class)
                .isThrownBy(() -> change(venueOf(code), Map.of("address", "千代田区別町9"), false))
                .satisfies(refusal -> assertThat(refusal.details()).containsExactly(1, 2L));
        assertThat(mails()).isZero();
        change(venueOf(code), Map.of("address", "千代田区別町9"), true);
        assertThat(mails()).isEqualTo(2);
        assertThat(database.number("select revision from session")).isOne();
    }

    @Test
    void writesToNobodyWhenOnlyTheWayThereIsToldBetter() {
        var code = session(20);
        register(code, "one");

        change(venueOf(code), Map.of("access", "桜台駅 A2出口から徒歩4分"), false);

        assertThat(mails()).isZero();
        assertThat(database.number("select revision from session")).isZero();
    }

    @Test
    void knowsWhereItIsUsed() {
        var code = session(20);
        session(5);

        var use = database.in(em -> editing(em).use(venueOf(code)));

        assertThat(use)
                .extracting(offer -> offer.admissions().get(0).capacity())
                .containsExactlyInAnyOrder(20, 5);
    }

    private String session(int seats) {
        return database.in(ASession.withSeats(seats)::in).getCode();
    }

    private Long venueOf(String code) {
        return database.number("select venue_id from session where code = '" + code + "'");
    }

    private void resize(String code, int seats) {
        database.run(em -> {
            var editing = SessionEditingTest.editing(em);
            var form = editing.open(code);
            var typed = new HashMap<>(form.typed());
            typed.put("venueCapacity", String.valueOf(seats));
            editing.save(new SessionForm(code, form.version(), typed, form.themes()));
        });
    }

    private Long add(Map<String, String> changes) {
        var typed = new HashMap<>(Map.of("name", "みほん会館", "prefecture", "13", "address", "東京都千代田区1-2"));
        typed.putAll(changes);
        var form = new VenueForm(null, null, typed, List.of("STEP_FREE_ENTRANCE", "HEARING_LOOP"));
        return database.in(em -> editing(em).add(form));
    }

    private VenueForm open(Long id) {
        return database.in(em -> VenueServiceFixture.in(em).open(id));
    }

    private void change(Long id, Map<String, String> changes, boolean announce) {
        var form = open(id);
        var typed = new HashMap<>(form.typed());
        typed.putAll(changes);
        database.run(em -> editing(em).change(new VenueForm(id, form.version(), typed, form.facilities()), announce));
    }

    private void register(String code, String name) {
        database.run(em -> Desk.in(em, CLOCK)
                .register(ARegistration.of(name + "@example.jp").forSession(code)));
    }

    private long mails() {
        return database.number("select count(*) from outbox_message where kind = 'CHANGED'");
    }

    /** How many got their way. */
    private static long atOnce(Runnable one, Runnable other) {
        var threads = Executors.newFixedThreadPool(2);
        try {
            Supplier<Long> first = () -> succeeds(one);
            Supplier<Long> second = () -> succeeds(other);
            var running = CompletableFuture.supplyAsync(first, threads);
            return CompletableFuture.supplyAsync(second, threads).join() + running.join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static long succeeds(Runnable work) {
        try {
            work.run();
            return 1;
        } catch (Refusal refused) {
            return 0;
        }
    }

    private static VenueEditing editing(EntityManager em) {
        var news = Desk.news(em, CLOCK);
        var editing = new VenueEditing();
        editing.venues = new Venues_(em);
        editing.sessions = new Sessions_(em);
        editing.prefectures = new Prefectures_(em);
        editing.changes = DraftingFixture.event(change -> Desk.observe(news, (SessionChange) change));
        editing.access = AccessFixture.everywhere(em);
        editing.clock = CLOCK;
        return editing;
    }
}
