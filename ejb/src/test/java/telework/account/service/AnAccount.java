package telework.account.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import telework.account.Attempts_;
import telework.account.SecondFactors_;
import telework.account.StaffAccount;
import telework.account.StaffAccounts_;
import telework.common.Database;
import telework.common.EmailAddress;
import telework.membership.Grant;
import telework.membership.Membership;
import telework.membership.Memberships;
import telework.membership.Role;

/** An account of an address that no other test has, and the services around it as the container would put them together. */
final class AnAccount {

    static final String PASSWORD = "tangerine-lamp-orbit";

    private static final int FEW_ROUNDS = 1024;

    final Database database;
    final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.jp");
    final Passwords passwords = passwords(FEW_ROUNDS);

    private AnAccount(Database database) {
        this.database = database;
    }

    /** With the password. */
    static AnAccount in(Database database) {
        var account = new AnAccount(database);
        account.add(account.passwords, false);
        return account;
    }

    /** With the password at a cost of other days. */
    static AnAccount outdatedIn(Database database) {
        var account = new AnAccount(database);
        account.add(passwords(FEW_ROUNDS + 1), false);
        return account;
    }

    static AnAccount ofTheDemonstrationIn(Database database) {
        var account = new AnAccount(database);
        account.add(account.passwords, true);
        return account;
    }

    private void add(Passwords then, boolean demo) {
        database.run(em ->
                new StaffAccounts_(em).add(new StaffAccount(email, "鈴木 花子", then.hash(PASSWORD.toCharArray()), demo)));
    }

    void actsForTheCountry() {
        var grant = new Grant("test@example.jp", Instant.EPOCH, null);
        database.run(em -> new Memberships(em).add(new Membership(now().getId(), Role.PROGRAMME_STAFF, null, grant)));
    }

    StaffAccount now() {
        return database.in(em -> new StaffAccounts_(em).withEmail(email).get(0));
    }

    SignIn signIn(Clock clock) {
        var signIn = new SignIn();
        signIn.clerk = new TransactionalClerk(database, clock);
        signIn.passwords = passwords;
        return signIn;
    }

    static Passwords passwords(int rounds) {
        var passwords = new Passwords();
        passwords.hash = new Pbkdf2PasswordHashImpl();
        passwords.prepare(rounds);
        return passwords;
    }

    /** Each call in a transaction, as EJBs are called. */
    private static final class TransactionalClerk extends SignInClerk {

        private final Database database;
        private final Clock time;

        TransactionalClerk(Database database, Clock time) {
            this.database = database;
            this.time = time;
        }

        @Override
        public void begin(String caller, String source) {
            database.run(em -> clerk(em).begin(caller, source));
        }

        @Override
        public Optional<Door> door(String caller) {
            return database.in(em -> clerk(em).door(caller));
        }

        @Override
        public void recognised(Door door, String source, String fresh) {
            database.run(em -> clerk(em).recognised(door, source, fresh));
        }

        @Override
        public void refused(String caller) {
            database.run(em -> clerk(em).refused(caller));
        }

        @Override
        public void left(String caller) {
            database.run(em -> clerk(em).left(caller));
        }

        @Override
        public void beginCode(Recognised half, String source) {
            database.run(em -> clerk(em).beginCode(half, source));
        }

        @Override
        public boolean take(Recognised half, String typed, String source) {
            return database.in(em -> clerk(em).take(half, typed, source));
        }

        private SignInClerk clerk(EntityManager em) {
            var clerk = new SignInClerk();
            clerk.accounts = new StaffAccounts_(em);
            clerk.attempts = new Attempts_(em);
            clerk.factors = new SecondFactors_(em);
            clerk.seal = AccountDesk.seal();
            clerk.clock = time;
            return clerk;
        }
    }
}
