package telework.token.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.membership.Grant;
import telework.membership.Mandate;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.Thing;
import telework.membership.service.AStaff;
import telework.membership.service.Access;
import telework.membership.service.AccessFixture;
import telework.membership.service.Belongings;
import telework.organisation.AnOrganisation;
import telework.token.ApiTokens_;
import telework.token.TokenRefused;
import telework.token.TokenValue;

/** What a token opens, to whom it is lent, and when it ends. */
@ParameterizedClass
@EnumSource(Database.class)
class TokenServiceTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Parameter
    Database database;

    private Long bureau;
    private Long chamber;
    private Map<Thing, Object> own;
    private Map<Thing, Object> below;
    private Map<Thing, Object> beside;
    private String organiser;

    @BeforeEach
    void plant() {
        database.run(em -> {
            bureau = AnOrganisation.alone(em);
            chamber = AnOrganisation.below(em, bureau);
            own = Belongings.of(em, chamber);
            below = Belongings.of(em, AnOrganisation.below(em, chamber));
            beside = Belongings.of(em, AnOrganisation.below(em, bureau));
            organiser = AStaff.with(em, Role.ORGANISER, bureau, NOW.minus(DAY), null);
        });
    }

    @Test
    void actsForItsOrganisationAndWhatIsBelowAndForNobodyElse() {
        var caller = enter(make(organiser, "EDIT"), NOW);

        database.run(em -> {
            assertThat(access(em, caller, NOW).scope(Permission.EDIT).tops()).containsExactly(chamber);
            assertThat(access(em, caller, NOW).home(Permission.EDIT)).contains(chamber);
            for (var things : List.of(own, below)) {
                assertThat(may(em, caller, things, Permission.EDIT, NOW)).isTrue();
            }
            assertThat(may(em, caller, beside, Permission.EDIT, NOW)).isFalse();
        });
    }

    @Test
    void doesWhatItIsForAndNothingElseThoughItsMakerMay() {
        var looks = enter(make(organiser), NOW);
        var reviews = enter(make(organiser, "REVIEW", "REGISTRANTS"), NOW);

        database.run(em -> {
            for (var permission : Permission.values()) {
                assertThat(may(em, looks, own, permission, NOW))
                        .as("look " + permission)
                        .isEqualTo(permission == Permission.LOOK);
                assertThat(may(em, reviews, own, permission, NOW))
                        .as("review, registrants " + permission)
                        .isEqualTo(Set.of(Permission.LOOK, Permission.REVIEW, Permission.REGISTRANTS)
                                .contains(permission));
            }
        });
    }

    @Test
    void endsOnItsLastDayInJapan() {
        var value = make(organiser, "EDIT");
        var last = Instant.parse("2026-12-31T14:59:59Z");

        var caller = enter(value, last);

        database.run(em -> {
            assertThat(may(em, caller, own, Permission.EDIT, last)).isTrue();
            assertThat(access(em, caller, last.plusSeconds(1)).grounds()).isEmpty();
        });
        assertThatThrownBy(() -> enter(value, last.plusSeconds(1))).isInstanceOf(TokenRefused.class);
        assertThat(line(last.plusSeconds(1)).state()).isEqualTo(TokenLine.State.EXPIRED);
    }

    @Test
    void opensNothingOnceItIsRevokedNotEvenTheRequestThatIsUnderWay() {
        var value = make(organiser, "EDIT");
        var caller = enter(value, NOW);

        database.run(em -> service(em, organiser, NOW).revoke(line(NOW).id()));

        database.run(em -> assertThat(access(em, caller, NOW).grounds()).isEmpty());
        assertThatThrownBy(() -> enter(value, NOW)).isInstanceOf(TokenRefused.class);
        assertThat(line(NOW).state()).isEqualTo(TokenLine.State.REVOKED);
    }

    @Test
    void endsWithTheRightOfWhoMadeIt() {
        var value = make(organiser, "EDIT", "REVIEW");

        database.run(em -> em.createNativeQuery("update membership set role = 'CHAMBER_STAFF' where granted_by = ?1"
                        + " and account_id = (select id from staff_account where email = ?2)")
                .setParameter(1, "granter@example.jp")
                .setParameter(2, organiser)
                .executeUpdate());
        var caller = enter(value, NOW);
        database.run(em -> {
            assertThat(may(em, caller, own, Permission.EDIT, NOW)).isTrue();
            assertThat(may(em, caller, own, Permission.REVIEW, NOW)).isFalse();
        });

        database.run(em -> em.createNativeQuery("update staff_account set status = 'DEACTIVATED' where email = ?1")
                .setParameter(1, organiser)
                .executeUpdate());
        assertThatThrownBy(() -> enter(value, NOW)).isInstanceOf(TokenRefused.class);
        var administrator = database.in(em -> AStaff.with(em, Role.NATIONAL_ADMINISTRATOR, null, NOW.minus(DAY), null));
        TokenLine seen =
                database.in(em -> service(em, administrator, NOW).of(chamber).get(0));
        assertThat(seen.state()).isEqualTo(TokenLine.State.WITHOUT_RIGHT);
    }

    @Test
    void oneMadeUnderAMandateEndsWithIt() {
        var giver = database.in(AnOrganisation::alone);
        var mandate = new Mandate(bureau, giver, new Grant("x@example.jp", NOW.minus(DAY), NOW.plus(DAY)));
        database.run(em -> em.persist(mandate));
        var value = make(organiser, giver, "2026-12-31", "EDIT");

        assertThat(enter(value, NOW)).startsWith("token:");
        assertThatThrownBy(() -> enter(value, NOW.plus(DAY))).isInstanceOf(TokenRefused.class);
    }

    @Test
    void nobodyLendsWhatTheyMayNotDoThemselves() {
        var staff = database.in(em -> AStaff.with(em, Role.CHAMBER_STAFF, chamber, NOW.minus(DAY), null));
        var auditor = database.in(em -> AStaff.with(em, Role.AUDITOR, chamber, NOW.minus(DAY), null));

        database.run(em -> {
            assertThat(service(em, organiser, NOW).lendable(chamber))
                    .containsExactly(Permission.LOOK, Permission.EDIT, Permission.REVIEW, Permission.REGISTRANTS);
            assertThat(service(em, staff, NOW).lendable(chamber)).isEmpty();
        });
        assertThatThrownBy(() -> make(auditor, "EDIT")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsTypedWronglyIsToldByField() {
        assertThatThrownBy(() -> make(organiser, chamber, "2027-11-03", "GRANT"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactlyInAnyOrder("scopes", "until"));
        assertThat(make(organiser, chamber, "2027-11-02", "EDIT")).isNotNull();
        assertThatThrownBy(() -> database.run(
                        em -> service(em, organiser, NOW).make(new TokenForm(chamber, " ", List.of(), null))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void isKnownByItsNumberItsNameAndItsOrganisation() {
        var value = make(organiser, "EDIT");

        TokenTicket ticket = database.in(em -> door(em, NOW).enter(value.value()));

        assertThat(ticket.label()).isEqualTo(ticket.caller() + " 連携（見本商工会議所）");
        assertThat(line(NOW).lastUsedAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsNoTokenOpensNothing() {
        for (var told : List.of("", "token:1", "twm_x", TokenValue.next().value())) {
            assertThatThrownBy(() -> database.in(em -> door(em, NOW).enter(told)))
                    .isInstanceOf(TokenRefused.class);
        }
        database.run(em -> assertThat(access(em, "token:0", NOW).grounds()).isEmpty());
    }

    private TokenValue make(String maker, String... scopes) {
        return make(maker, chamber, "2026-12-31", scopes);
    }

    private TokenValue make(String maker, Long organisation, String until, String... scopes) {
        return database.in(
                em -> service(em, maker, NOW).make(new TokenForm(organisation, "連携", List.of(scopes), until)));
    }

    private String enter(TokenValue value, Instant now) {
        return database.in(em -> door(em, now).enter(value.value()).caller());
    }

    private TokenLine line(Instant now) {
        return database.in(em -> service(em, organiser, now).of(chamber).get(0));
    }

    private static boolean may(
            EntityManager em, String caller, Map<Thing, Object> things, Permission permission, Instant now) {
        return access(em, caller, now).covers(permission, (Long) things.get(Thing.ORGANISATION));
    }

    private static Access access(EntityManager em, String caller, Instant now) {
        return AccessFixture.of(em, Clock.fixed(now, ZoneOffset.UTC), caller);
    }

    private static TokenDoor door(EntityManager em, Instant now) {
        var door = new TokenDoor();
        door.tokens = new ApiTokens_(em);
        door.grounds = AToken.grounds(em);
        door.clock = Clock.fixed(now, ZoneOffset.UTC);
        return door;
    }

    private static TokenService service(EntityManager em, String caller, Instant now) {
        var service = new TokenService();
        service.tokens = new ApiTokens_(em);
        service.grounds = AToken.grounds(em);
        service.memberships = new Memberships(em);
        service.access = access(em, caller, now);
        service.clock = Clock.fixed(now, ZoneOffset.UTC);
        return service;
    }
}
