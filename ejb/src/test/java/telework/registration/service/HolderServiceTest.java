package telework.registration.service;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.Secret;
import telework.common.service.PublicAddress;
import telework.mail.OutboxMessage;
import telework.mail.Outbox_;
import telework.mail.service.Letter;
import telework.registration.HolderLinks_;
import telework.registration.Registrations_;
import telework.seminar.ASession;

@ParameterizedClass
@EnumSource(Database.class)
class HolderServiceTest {

    private static final String KNOWN = "known@example.jp";

    @Parameter
    Database database;

    private Instant now = NOW;

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void showsAllThatIsRegisteredUnderTheAddressAndNothingElse() {
        var first = register(KNOWN, 1);
        var second = register(KNOWN, 2);
        register("other@example.jp", 3);
        ask(" KNOWN@example.jp");

        var holding = holding(link(letter(mails().get(0)).orElseThrow())).orElseThrow();

        assertThat(holding.owner()).isEqualTo(new EmailAddress(KNOWN));
        assertThat(holding.registrations())
                .extracting(RegistrationView::token)
                .containsExactlyInAnyOrder(first.token(), second.token());
    }

    @Test
    void showsThePlaceInTheQueueAndWhatWasCancelled() {
        var code = database.in(ASession.withSeats(1)::in).getCode();
        register("first@example.jp", code);
        register(KNOWN, code);
        ask(KNOWN);

        var holding = holding(link(letter(mails().get(0)).orElseThrow())).orElseThrow();

        assertThat(holding.registrations())
                .singleElement()
                .satisfies(view -> assertThat(view.position()).isOne());
    }

    /** What is done while somebody waits for the answer is the same; the writer of the letter finds out. */
    @Test
    void doesTheSameForAStrangerAndWritesNothing() {
        register(KNOWN, 1);
        ask("stranger@example.jp");
        ask(KNOWN);

        assertThat(mails()).extracting(OutboxMessage::getKind).containsExactly("HOLDER_LINK", "HOLDER_LINK");
        assertThat(letter(mails().get(0))).isEmpty();
        assertThat(letter(mails().get(1))).isPresent();
        assertThat(database.number("select count(*) from holder_link where email = 'stranger@example.jp'"))
                .isZero();
    }

    @Test
    void owesOneMailForManyRequestsAtOnce() {
        AtOnce.times(12, request -> {
            ask(KNOWN);
            return true;
        });

        assertThat(mails()).hasSize(1);
        now = NOW.plus(HolderService.ONCE_IN);
        ask(KNOWN);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void endsAfterAnHour() {
        register(KNOWN, 1);
        ask(KNOWN);
        var link = link(letter(mails().get(0)).orElseThrow());

        now = NOW.plus(Duration.ofMinutes(59));
        assertThat(holding(link)).isPresent();
        now = NOW.plus(Duration.ofMinutes(60));
        assertThat(holding(link)).isEmpty();
    }

    @Test
    void opensNothingForALinkThatNeverWas() {
        assertThat(holding(Secret.next())).isEmpty();
        assertThat(holding(new Secret("x"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> ask("nobody")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ask(null)).isInstanceOf(Invalid.class);
        assertThat(mails()).isEmpty();
    }

    private void ask(String typed) {
        database.run(em -> service(em).askForLink(typed, "ja"));
    }

    private Optional<Holding> holding(Secret link) {
        return database.in(em -> service(em).holding(link));
    }

    private HolderService service(EntityManager em) {
        var service = new HolderService();
        service.links = new HolderLinks_(em);
        service.registrations = new Registrations_(em);
        service.outbox = new Outbox_(em);
        service.clock = clock();
        return service;
    }

    private Optional<Letter> letter(OutboxMessage message) {
        return database.in(em -> {
            var letters = new HolderLetters();
            letters.links = new HolderLinks_(em);
            letters.address = new PublicAddress("https://telework.example.jp");
            letters.clock = clock();
            return letters.write(message);
        });
    }

    private static Secret link(Letter letter) {
        var address = letter.actions().get(0).address();
        assertThat(address).startsWith("https://telework.example.jp/bookings/");
        return new Secret(address.substring(address.lastIndexOf('/') + 1));
    }

    private List<OutboxMessage> mails() {
        return database.in(em -> em.createQuery(
                        "from OutboxMessage m where m.kind = 'HOLDER_LINK' order by m.createdAt, m.id",
                        OutboxMessage.class)
                .getResultList());
    }

    private Receipt register(String email, int day) {
        var session = ASession.withSeats(5).startingAt(NOW.plus(Duration.ofDays(10L + day)));
        return register(email, database.in(session::in).getCode());
    }

    private Receipt register(String email, String code) {
        return database.in(
                em -> Desk.in(em, clock()).register(ARegistration.of(email).forSession(code)));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
