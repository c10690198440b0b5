package telework.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.Confidential;
import telework.common.Derived;
import telework.common.EmailAddress;
import telework.common.Label;
import telework.common.Personal;

/** Somebody who may sign in to the console. Verbs are called on a locked account ({@link StaffAccounts#locked}). */
@Entity
public class StaffAccount {

    /** The characters (code points) that a name may have. */
    public static final int LONGEST_NAME = 100;

    public enum Status {
        /** Has a link by mail and no password yet. */
        INVITED,
        ACTIVE,
        /** Opens nothing any more; what was done under it keeps its name. */
        DEACTIVATED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_account_seq")
    @SequenceGenerator(name = "staff_account_seq", allocationSize = 50)
    private Long id;

    @Label
    private EmailAddress email;

    @Personal
    private String name;

    @Confidential
    private String passwordHash;

    private boolean demo;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Derived
    private int generation;

    @Derived
    private Instant signedInAt;

    protected StaffAccount() {}

    /** Comes by the settings or the demonstration, not by an invitation. */
    public StaffAccount(EmailAddress email, String name, String passwordHash, boolean demo) {
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.demo = demo;
        this.status = Status.ACTIVE;
    }

    private StaffAccount(EmailAddress email, String name) {
        this.email = email;
        this.name = name;
        this.status = Status.INVITED;
    }

    /** Somebody who has yet to choose a password. */
    public static StaffAccount invited(EmailAddress email, String name) {
        return new StaffAccount(email, name);
    }

    /** From now on this password opens the account, and whoever is signed in has to sign in with it. */
    public void choosePassword(String hash) {
        if (status == Status.DEACTIVATED) {
            throw new AccountDeactivated();
        }
        passwordHash = hash;
        status = Status.ACTIVE;
        endSessions();
    }

    /** Somebody who was invited has shown in another way than by a password who they are. */
    public void open() {
        if (status == Status.DEACTIVATED) {
            throw new AccountDeactivated();
        }
        status = Status.ACTIVE;
    }

    /** Ends the sessions as well. Once is enough, and a second time changes nothing. */
    public void deactivate() {
        if (status != Status.DEACTIVATED) {
            status = Status.DEACTIVATED;
            endSessions();
        }
    }

    /** Opens it again, as it was before it was put out of use. */
    public void reactivate() {
        if (status == Status.DEACTIVATED) {
            status = passwordHash == null ? Status.INVITED : Status.ACTIVE;
        }
    }

    /** Whoever is signed in has to sign in anew. */
    public void endSessions() {
        generation++;
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public Long getId() {
        return id;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** Null before the first password is chosen. */
    public String getPasswordHash() {
        return passwordHash;
    }

    /** Whether it came with the demonstration; such an account opens nothing elsewhere. */
    public boolean isDemo() {
        return demo;
    }

    public Status getStatus() {
        return status;
    }

    /** A session holds as long as the account's generation is the one it began with. */
    public int getGeneration() {
        return generation;
    }

    /** Null before the first time. */
    public Instant getSignedInAt() {
        return signedInAt;
    }
}
