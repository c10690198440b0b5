package telework.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.common.AtOnce;
import telework.common.Database;
import telework.common.EmailAddress;

@ParameterizedClass
@EnumSource(Database.class)
class ProviderIdentitiesTest {

    private static final String ISSUER = "https://issuer.example.jp/";
    private static final int CALLERS = 16;

    @Parameter
    Database database;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void findsByIssuerAndSubjectAlone() {
        var account = account();
        link(account, ISSUER, subject);

        assertThat(accountOf(ISSUER, subject)).isEqualTo(account);
        assertThat(accountOf("https://issuer.example.jp", subject)).isNull();
        assertThat(accountOf(ISSUER, subject.toUpperCase())).isNull();
    }

    @Test
    void connectsAPersonWithOneAccountHoweverManyTryAtOnce() {
        var accounts = IntStream.range(0, CALLERS).mapToObj(any -> account()).toList();

        var linked = AtOnce.times(CALLERS, caller -> isLinked(accounts.get(caller), subject));

        assertThat(linked).containsOnlyOnce(true);
        assertThat(database.number("select count(*) from provider_identity where subject = '" + subject + "'"))
                .isOne();
    }

    @Test
    void connectsAnAccountWithOnePersonHoweverManyTryAtOnce() {
        var account = account();

        var linked = AtOnce.times(CALLERS, caller -> isLinked(account, subject + caller));

        assertThat(linked).containsOnlyOnce(true);
        assertThat(database.number("select count(*) from provider_identity where account_id = " + account))
                .isOne();
    }

    @Test
    void theSamePersonOfAnotherProviderIsSomebodyElse() {
        var one = account();
        var other = account();
        link(one, ISSUER, subject);
        link(other, "https://other.example.jp/", subject);

        assertThat(accountOf(ISSUER, subject)).isEqualTo(one);
        assertThat(accountOf("https://other.example.jp/", subject)).isEqualTo(other);
    }

    @Test
    void isFreeAgainOnceRemoved() {
        var first = account();
        link(first, ISSUER, subject);
        assertThatThrownBy(() -> link(account(), ISSUER, subject)).isInstanceOf(IdentityTaken.class);

        database.run(em -> {
            var identities = new ProviderIdentities_(em);
            identities.remove(identities.of(first, ISSUER).orElseThrow());
        });

        var second = account();
        link(second, ISSUER, subject);
        assertThat(accountOf(ISSUER, subject)).isEqualTo(second);
    }

    private Long accountOf(String issuer, String name) {
        return database.in(em -> new ProviderIdentities_(em)
                .find(new Person(issuer, name))
                .map(identity -> identity.getAccount().getId())
                .orElse(null));
    }

    private boolean isLinked(Long account, String name) {
        try {
            link(account, ISSUER, name);
            return true;
        } catch (IdentityTaken taken) {
            return false;
        }
    }

    private void link(Long account, String issuer, String name) {
        database.run(em -> new ProviderIdentities_(em)
                .enter(new ProviderIdentity(em.find(StaffAccount.class, account), new Person(issuer, name), NOW)));
    }

    private Long account() {
        return database.in(em -> {
            var account = StaffAccount.invited(new EmailAddress(UUID.randomUUID() + "@example.jp"), "鈴木 花子");
            new StaffAccounts_(em).enter(account);
            return account.getId();
        });
    }
}
