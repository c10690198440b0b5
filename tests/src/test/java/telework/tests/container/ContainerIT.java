package telework.tests.container;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import telework.registration.AlreadyRegistered;
import telework.registration.service.ApplicantForm;
import telework.registration.service.Receipt;
import telework.registration.service.RegistrationForm;
import telework.registration.service.RegistrationRequest;
import telework.registration.service.RegistrationService;
import telework.seminar.ASession;
import telework.seminar.Session;
import telework.seminar.service.SeminarService;
import telework.tests.Await;

/** What only a container shows: injection, transactions, roles, events and timers, of the jars that ship. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Deployment
    static WebArchive war() {
        return ShippedWar.with(ContainerIT.class, Stage.class, Staff.class, ASession.class, Await.class);
    }

    @Inject
    Stage stage;

    @Inject
    Staff staff;

    @Inject
    RegistrationService registrations;

    @Inject
    SeminarService seminars;

    @Resource
    ManagedExecutorService executor;

    @BeforeEach
    void employ() {
        stage.employ();
    }

    @Test
    void sellsEachSeatOnceHoweverManyKnockAtOnce() {
        var code = stage.session(10);

        var receipts = atOnce(40, visitor -> register(code, visitor));

        assertThat(receipts.stream().collect(groupingBy(Receipt::waiting, counting())))
                .isEqualTo(Map.of(false, 10L, true, 30L));
        assertThat(stage.confirmed(code)).isEqualTo(10);
        assertThat(stage.mails(code, "CONFIRMED")).isEqualTo(10);
        assertThat(stage.mails(code, "WAITLISTED")).isEqualTo(30);
    }

    @Test
    void aRefusalArrivesAsItIsAndLeavesNothingBehind() {
        var code = stage.session(10);
        register(code, 1);

        assertThatThrownBy(() -> register(code, 1)).isExactlyInstanceOf(AlreadyRegistered.class);

        assertThat(stage.confirmed(code)).isOne();
        assertThat(stage.registrations(code)).isOne();
        assertThat(stage.mails(code, "CONFIRMED")).isOne();
    }

    @Test
    void answersARequestThatIsSentTwentyTimesAtOnceWithOneReceipt() {
        var code = stage.session(10);
        var request = request(code, 1, "key-1");

        var receipts = atOnce(20, i -> registrations.register(request));

        assertThat(receipts).allMatch(receipts.get(0)::equals);
        assertThat(stage.confirmed(code)).isOne();
        assertThat(stage.registrations(code)).isOne();
    }

    @Test
    void letsNobodyScheduleWhoIsNotSignedIn() {
        var code = stage.session(1);

        assertThatThrownBy(() -> seminars.cancel(code, null)).isInstanceOf(EJBAccessException.class);

        assertThat(stage.status(code)).isEqualTo(Session.Status.PUBLISHED);
    }

    @Test
    void owesTheNewsWithTheCancellation() {
        var code = stage.session(1);
        register(code, 1);

        staff.callOff(code);

        assertThat(stage.status(code)).isEqualTo(Session.Status.CANCELLED);
        assertThat(stage.mails(code, "CALLED_OFF")).isOne();
    }

    @Test
    void owesNoNewsOfACancellationThatFailed() {
        var code = stage.session(1);
        register(code, 1);

        stage.callOffInVain(code);

        assertThat(stage.status(code)).isEqualTo(Session.Status.PUBLISHED);
        assertThat(stage.mails(code, "CALLED_OFF")).isZero();
    }

    @Test
    void sendsWhatIsOwedWithoutBeingAsked() {
        var code = stage.session(1);
        register(code, 1);

        Await.until("the mail is sent", PATIENCE, () -> stage.sent(code).size() == 1, () -> stage.sent(code));

        var file = stage.sent(code).get(0).replaceAll("[<>]", "") + ".eml";
        assertThat(Path.of(System.getProperty("telework.data"), "mail", file)).exists();
    }

    @Test
    void closesASessionWhenItsTimeHasCome() {
        var code = stage.sessionThatClosesAfter(Duration.ofSeconds(1));

        Await.until(
                "the session is closed",
                PATIENCE,
                () -> stage.status(code) == Session.Status.CLOSED,
                () -> stage.status(code));
    }

    private Receipt register(String code, int visitor) {
        return registrations.register(request(code, visitor, null));
    }

    private static RegistrationRequest request(String code, int visitor, String key) {
        var person = new ApplicantForm.Person("山田", "太郎", "やまだ", "たろう", "visitor" + visitor + "@example.jp");
        return new RegistrationForm("VENUE", new ApplicantForm(person, null, null), true, "ja").read(code, key);
    }

    private <T> List<T> atOnce(int callers, IntFunction<T> work) {
        var running = IntStream.range(0, callers)
                .mapToObj(caller -> CompletableFuture.supplyAsync(() -> work.apply(caller), executor))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
