package telework.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telework.account.StaffAccount;
import telework.account.StaffAccounts;
import telework.common.EmailAddress;
import telework.membership.Grant;
import telework.membership.Mandate;
import telework.membership.Membership;
import telework.membership.Memberships;
import telework.membership.Role;
import telework.organisation.Organisation;
import telework.organisation.Organisations;

/** Invented people, one for each role, so that a demonstration shows what each of them sees; the bureau acts for a chamber too. */
@Singleton
@Startup
@DependsOn({"DemoData", "FirstAccount"})
public class DemoStaff {

    private static final String BUREAU = "関東総合通信局";
    private static final String CHAMBER = "若草川商工会議所（デモ）";
    private static final String GIVER = "桜台商工会議所（デモ）";
    private static final String GRANTER = "demo@example.jp";
    private static final Duration MANDATE = Duration.ofDays(90);

    /** @param organisation by name; null: the whole country */
    private record Person(String mailbox, String name, Role role, String organisation) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("jimukyoku@example.jp", "事務局 中村", Role.PROGRAMME_STAFF, null),
            new Person("kanto@example.jp", "関東局 小林", Role.ORGANISER, BUREAU),
            new Person("wakakusa@example.jp", "若草川 加藤", Role.CHAMBER_STAFF, CHAMBER),
            new Person("uketsuke@example.jp", "受付 藤井", Role.RECEPTION, CHAMBER),
            new Person("soudan@example.jp", "相談員 三浦", Role.CONSULTANT, CHAMBER),
            new Person("kansa@example.jp", "監査 清水", Role.AUDITOR, null));

    @Inject
    StaffAccounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "telework.demo", defaultValue = "false")
    boolean demo;

    @PostConstruct
    void employAll() {
        if (demo
                && accounts.withEmail(new EmailAddress(PEOPLE.get(0).mailbox())).isEmpty()) {
            var hash = passwords.hash("demo".toCharArray());
            PEOPLE.stream().filter(this::hasWork).forEach(person -> employ(person, hash));
            give();
        }
    }

    /** Where the data are not those of the demonstration, its organisations are not there. */
    private boolean hasWork(Person person) {
        return person.organisation() == null || idOf(person.organisation()).isPresent();
    }

    private void employ(Person person, String hash) {
        var account = new StaffAccount(new EmailAddress(person.mailbox()), person.name(), hash, true);
        accounts.add(account);
        var place = person.organisation() == null
                ? null
                : idOf(person.organisation()).orElseThrow();
        var grant = new Grant(GRANTER, clock.instant(), null);
        memberships.add(new Membership(account.getId(), person.role(), place, grant));
    }

    private void give() {
        var grant = new Grant(GRANTER, clock.instant(), clock.instant().plus(MANDATE));
        idOf(GIVER).ifPresent(giver -> memberships.add(new Mandate(idOf(BUREAU).orElseThrow(), giver, grant)));
    }

    private Optional<Long> idOf(String organisation) {
        return organisations.named(organisation).stream()
                .map(Organisation::getId)
                .findFirst();
    }
}
