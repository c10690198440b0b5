package telework.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import telework.common.EmailAddress;

/** Somebody who may sign in to the console. */
@Entity
public class StaffAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_account_seq")
    @SequenceGenerator(name = "staff_account_seq", allocationSize = 50)
    private Long id;

    private EmailAddress email;
    private String name;
    private String passwordHash;
    private boolean demo;

    protected StaffAccount() {}

    public StaffAccount(EmailAddress email, String name, String passwordHash, boolean demo) {
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.demo = demo;
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

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Whether it came with the demonstration; such an account opens nothing elsewhere. */
    public boolean isDemo() {
        return demo;
    }
}
