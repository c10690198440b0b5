package telework.accommodation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.accommodation.Accommodations_;
import telework.accommodation.Needed;
import telework.accommodation.Wish;
import telework.audit.TheTrail;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.consent.ConsentTexts_;
import telework.registration.Registrations_;
import telework.registration.TooLateToChange;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.seminar.ASession;
import telework.seminar.Session;
import telework.seminar.Sessions_;

/** What people need, told, changed, taken back, and seen by few. */
@ParameterizedClass
@EnumSource(Database.class)
class AccommodationServiceTest {

    @Parameter
    Database database;

    private Instant now = NOW;
    private Session session;
    private String token;

    @BeforeEach
    void aRegistrant() {
        database.clear();
        session = database.in(em -> ASession.withSeats(5).in(em));
        token = database.in(em -> Desk.in(em, clock())
                .register(ARegistration.of("taro@example.jp").forSession(session.getCode()))
                .token());
    }

    @Test
    void isToldToldAnewAndTakenBack() {
        tell(form(List.of("SIGN_LANGUAGE"), "最前列を希望します"));
        assertThat(told()).contains(new Needed(Set.of(Wish.SIGN_LANGUAGE), "最前列を希望します"));

        tell(form(List.of("WHEELCHAIR", "CAPTIONING"), " "));
        assertThat(told()).contains(new Needed(Set.of(Wish.CAPTIONING, Wish.WHEELCHAIR), null));

        database.run(em -> service(em).takeBack(token));
        assertThat(told()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> tell(new AccommodationForm(List.of(), "", false, "1")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::key)
                                .containsExactly("invalid.accommodation.nothing", "invalid.accommodation.consent"));
        assertThatThrownBy(() -> tell(new AccommodationForm(List.of("WHEELCHAIR"), "あ".repeat(501), true, "0")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::key)
                                .containsExactly("invalid.tooLong", "invalid.consent.renewed"));
        assertThat(told()).isEmpty();
    }

    @Test
    void isTooLateOnceTheSessionHasBegunButNotToTakeItBack() {
        tell(form(List.of("WHEELCHAIR"), null));
        now = NOW.plus(Duration.ofDays(8));

        assertThatThrownBy(() -> tell(form(List.of("CAPTIONING"), null))).isInstanceOf(TooLateToChange.class);
        database.run(em -> service(em).takeBack(token));
        assertThat(told()).isEmpty();
    }

    @Test
    void staffSeeItAndTheTrailSaysThatTheyLookedAndNotWhatTheySaw() {
        tell(form(List.of("WHEELCHAIR"), "秘密の希望"));

        var lines = database.in(em -> list(em).lines(session.getCode()));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.name().full()).isEqualTo("山田 太郎");
            assertThat(line.wishes()).containsExactly(Wish.WHEELCHAIR);
        });
        assertThat(TheTrail.of(database, "Session", session.getId()))
                .last()
                .satisfies(row -> assertThat(row.details()).contains("accommodations"));
        assertThat(database.number(
                        "select count(*) from audit_entry where details like '%秘密の希望%' or personal like '%秘密の希望%'"))
                .isZero();
    }

    private void tell(AccommodationForm form) {
        database.run(em -> service(em).tell(token, form));
    }

    private Optional<Needed> told() {
        return database.in(em -> service(em).of(token));
    }

    private static AccommodationForm form(List<String> wishes, String note) {
        return new AccommodationForm(wishes, note, true, "1");
    }

    private AccommodationService service(EntityManager em) {
        var service = new AccommodationService();
        service.registrations = new Registrations_(em);
        service.accommodations = new Accommodations_(em);
        service.consents = new ConsentTexts_(em);
        service.clock = clock();
        return service;
    }

    private static AccommodationList list(EntityManager em) {
        var list = new AccommodationList();
        list.sessions = new Sessions_(em);
        list.accommodations = new Accommodations_(em);
        return list;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
