package telework.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.AccountExists;
import telework.account.LinkSpent;
import telework.account.NoSuchAccount;
import telework.account.OwnAccount;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.common.Invalid;
import telework.common.Secret;
import telework.mail.OutboxMessage;
import telework.mail.service.Letter;

@ParameterizedClass
@EnumSource(Database.class)
class PasswordServiceTest {

    private static final String FRESH = "violet kettle dances";

    @Parameter
    Database database;

    private Instant now = NOW;
    private AnAccount account;

    @BeforeEach
    void open() {
        database.clear();
        account = AnAccount.in(database);
    }

    @Test
    void setsThePasswordByTheLinkOfTheMail() {
        askForReset(account.email.value());
        var link = link(letter("PASSWORD_RESET"));

        choose(link, FRESH);

        assertThat(signIn(FRESH)).isTrue();
        assertThat(signIn(AnAccount.PASSWORD)).isFalse();
        assertThat(account.now().getGeneration()).isOne();
        assertThat(letter("PASSWORD_CHANGED").subject()).contains("パスワードが変更されました");
    }

    /** Neither the answer nor what is done for it differs; the writer of the letter finds out. */
    @Test
    void doesTheSameForAnAddressWithoutAnAccount() {
        var stranger = UUID.randomUUID() + "@example.jp";
        askForReset(stranger);
        askForReset(account.email.value());

        assertThat(mails("PASSWORD_RESET"))
                .extracting(mail -> mail.getRecipient().value())
                .containsExactlyInAnyOrder(stranger, account.email.value());
        var toStranger = mails("PASSWORD_RESET").stream()
                .filter(mail -> mail.getRecipient().value().equals(stranger))
                .findFirst()
                .orElseThrow();
        var written = database.in(em -> AccountDesk.letters(em, clock()).write(toStranger));
        assertThat(written).isEmpty();
    }

    @Test
    void owesOneMailForManyRequestsAtOnce() {
        AtOnce.times(12, request -> {
            askForReset(account.email.value());
            return true;
        });
        assertThat(mails("PASSWORD_RESET")).hasSize(1);

        now = NOW.plus(Duration.ofMinutes(5));
        askForReset(account.email.value());
        assertThat(mails("PASSWORD_RESET")).hasSize(2);
    }

    @Test
    void keepsTheSecretOfALinkNowhere() {
        askForReset(account.email.value());
        var secret = link(letter("PASSWORD_RESET"));

        assertThat(secret.value()).hasSize(43);
        assertThat(database.number("select count(*) from account_link where token_hash = '" + secret.value() + "'"))
                .isZero();
        assertThat(database.number("select count(*) from account_link where token_hash = '" + secret.hash() + "'"))
                .isOne();
    }

    @Test
    void deletesLinksThatHaveExpiredWhenTheNextIsDrawn() {
        askForReset(account.email.value());
        var expired = link(letter("PASSWORD_RESET"));
        now = NOW.plus(Duration.ofDays(1));

        askForReset(account.email.value());
        var good = link(letter("PASSWORD_RESET"));

        assertThat(database.number("select count(*) from account_link where token_hash = '" + expired.hash() + "'"))
                .isZero();
        assertThatThrownBy(() -> choose(expired, FRESH)).isInstanceOf(LinkSpent.class);
        choose(good, FRESH);
    }

    @Test
    void usesALinkOnceHoweverManyComeWithItAtOnce() {
        askForReset(account.email.value());
        var link = link(letter("PASSWORD_RESET"));

        var came = AtOnce.times(12, visitor -> {
            try {
                choose(link, FRESH + " " + visitor);
                return true;
            } catch (LinkSpent late) {
                return false;
            }
        });

        assertThat(came).containsOnlyOnce(true);
        assertThat(account.now().getGeneration()).isOne();
        assertThatThrownBy(() -> choose(link, FRESH)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void leavesTheLinkGoodAfterAWeakPassword() {
        askForReset(account.email.value());
        var link = link(letter("PASSWORD_RESET"));

        assertThatThrownBy(() -> choose(link, "short")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> choose(link, null)).isInstanceOf(Invalid.class);

        choose(link, FRESH);
        assertThat(signIn(FRESH)).isTrue();
    }

    @Test
    void endsALinkAfterItsTimeAndWithAnother() {
        askForReset(account.email.value());
        var first = link(letter("PASSWORD_RESET"));
        var second = link(letter("PASSWORD_RESET"));
        now = NOW.plus(Duration.ofMinutes(59));
        assertThat(owner(first)).isEqualTo(account.email);
        choose(second, FRESH);
        assertThatThrownBy(() -> choose(first, FRESH)).isInstanceOf(LinkSpent.class);

        now = NOW.plus(Duration.ofMinutes(65));
        askForReset(account.email.value());
        var third = link(letter("PASSWORD_RESET"));
        now = now.plus(Duration.ofMinutes(60));
        assertThat(owner(third)).isNull();
        assertThatThrownBy(() -> choose(third, FRESH)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void liftsThePauseOfWhoHasForgottenThePassword() {
        for (int guess = 0; guess < 5; guess++) {
            signIn("guess");
        }
        askForReset(account.email.value());

        choose(link(letter("PASSWORD_RESET")), FRESH);

        assertThat(signIn(FRESH)).isTrue();
    }

    @Test
    void invitesAColleagueWhoThenChoosesAPassword() {
        var email = UUID.randomUUID() + "@example.jp";
        var id = invite(email);
        assertThat(status(id)).isEqualTo(StaffAccount.Status.INVITED);

        choose(link(letter("INVITED")), FRESH);

        assertThat(status(id)).isEqualTo(StaffAccount.Status.ACTIVE);
        assertThat(account.signIn(clock()).withPassword(email, FRESH.toCharArray(), "192.0.2.1"))
                .isPresent();
        assertThatThrownBy(() -> invite(email)).isInstanceOf(AccountExists.class);
    }

    @Test
    void invitesAnAddressOnceHoweverManyInviteItAtOnce() {
        var email = UUID.randomUUID() + "@example.jp";
        var invited = AtOnce.times(8, colleague -> {
            try {
                return invite(email) != null;
            } catch (AccountExists late) {
                return false;
            }
        });
        assertThat(invited).containsOnlyOnce(true);
        assertThat(mails("INVITED")).hasSize(1);
    }

    @Test
    void closesEarlierLinksWhenAnInvitationIsSentAgain() {
        var id = invite(UUID.randomUUID() + "@example.jp");
        var first = link(letter("INVITED"));
        now = NOW.plusSeconds(60);
        database.run(em -> AccountDesk.accounts(em, clock()).inviteAgain(id, "ja"));

        assertThatThrownBy(() -> choose(first, FRESH)).isInstanceOf(LinkSpent.class);
        choose(link(letter("INVITED")), FRESH);
    }

    @Test
    void endsSessionsAndLinksOfAnAccountThatIsPutOutOfUse() {
        askForReset(account.email.value());
        var link = link(letter("PASSWORD_RESET"));
        var began = account.signIn(clock())
                .withPassword(account.email.value(), AnAccount.PASSWORD.toCharArray(), "192.0.2.1")
                .orElseThrow();
        assertThat(holds(began)).isTrue();

        database.run(
                em -> AccountDesk.accounts(em, clock()).deactivate(account.now().getId()));
        assertThat(holds(began)).isFalse();
        assertThat(owner(link)).isNull();
        assertThat(signIn(AnAccount.PASSWORD)).isFalse();

        database.run(
                em -> AccountDesk.accounts(em, clock()).reactivate(account.now().getId()));
        assertThat(holds(began)).isFalse();
        assertThat(signIn(AnAccount.PASSWORD)).isTrue();
    }

    @Test
    void endsOtherSessionsWhenThePasswordIsChangedAndKeepsTheOwn() {
        var began = account.signIn(clock())
                .withPassword(account.email.value(), AnAccount.PASSWORD.toCharArray(), "192.0.2.1")
                .orElseThrow();

        var after = database.in(
                em -> AccountDesk.passwords(em, clock(), account.passwords).change(began, FRESH, "ja"));

        assertThat(holds(began)).isFalse();
        assertThat(holds(after)).isTrue();
    }

    @Test
    void refusesToCloseOnesOwnAccountAndOneThatIsNone() {
        var own = database.in(em -> {
            var accounts = new StaffAccounts_(em);
            var caller = new EmailAddress(AccountDesk.CALLER);
            if (accounts.withEmail(caller).isEmpty()) {
                accounts.add(new StaffAccount(caller, "山田 太郎", "-", false));
            }
            return accounts.withEmail(caller).get(0).getId();
        });

        assertThatThrownBy(() ->
                        database.run(em -> AccountDesk.accounts(em, clock()).deactivate(own)))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() ->
                        database.run(em -> AccountDesk.accounts(em, clock()).deactivate(-1L)))
                .isInstanceOf(NoSuchAccount.class);
    }

    @Test
    void findsAccountsByNameAndAddress() {
        var words = account.email.value().substring(0, 20).toUpperCase();
        var found = database.in(em -> AccountDesk.accounts(em, clock()).find(words, 0, 10));
        assertThat(found)
                .singleElement()
                .satisfies(line -> assertThat(line.email()).isEqualTo(account.email));
        long none = database.in(em -> AccountDesk.accounts(em, clock()).count("100%_"));
        assertThat(none).isZero();
    }

    private Long invite(String email) {
        return database.in(em -> AccountDesk.accounts(em, clock()).invite(new InvitationForm(email, "佐藤 次郎"), "ja"));
    }

    private void askForReset(String email) {
        database.run(em -> AccountDesk.passwords(em, clock(), account.passwords).askForReset(email, "ja"));
    }

    private void choose(Secret token, String password) {
        database.run(em -> AccountDesk.passwords(em, clock(), account.passwords).choose(token, password, "ja"));
    }

    private EmailAddress owner(Secret token) {
        return database.in(em -> AccountDesk.passwords(em, clock(), account.passwords)
                .owner(token)
                .orElse(null));
    }

    private boolean signIn(String password) {
        return account.signIn(clock())
                .withPassword(
                        account.email.value(),
                        password.toCharArray(),
                        UUID.randomUUID().toString())
                .isPresent();
    }

    private boolean holds(Recognised began) {
        return database.in(em -> AccountDesk.staff(em, "none").standing(began)) == Standing.GOOD;
    }

    private StaffAccount.Status status(Long id) {
        return database.in(em -> em.find(StaffAccount.class, id).getStatus());
    }

    /** The newest of the kind, written now. */
    private Letter letter(String kind) {
        var mails = mails(kind);
        return database.in(em -> AccountDesk.letters(em, clock())
                .write(mails.get(mails.size() - 1))
                .orElseThrow());
    }

    private List<OutboxMessage> mails(String kind) {
        return database.in(
                em -> em.createQuery("from OutboxMessage m where m.kind = ?1 order by m.id", OutboxMessage.class)
                        .setParameter(1, kind)
                        .getResultList());
    }

    private static Secret link(Letter letter) {
        var address = letter.actions().get(0).address();
        assertThat(address).startsWith("https://telework.example.jp/password/");
        return new Secret(address.substring(address.lastIndexOf('/') + 1));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
