package telework.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import telework.common.Derived;
import telework.common.EmailAddress;
import telework.common.Personal;
import telework.common.Plain;

/** Somebody to ask at a firm. */
@Entity
public class FirmContact {

    /** A Japanese number has ten digits, eleven for a mobile; fewer are an extension and tell nothing. */
    private static final int FEWEST_DIGITS = 10;

    private static final int MOST_DIGITS = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firm_contact_seq")
    @SequenceGenerator(name = "firm_contact_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "firm_id")
    private Long firm;

    @Personal
    private String name;

    @Personal
    private String kana;

    private EmailAddress email;

    @Derived
    private String mailDomain;

    @Personal
    private String telephone;

    @Derived
    private String telephoneKey;

    private String role;

    protected FirmContact() {}

    public FirmContact(Long firm, ContactFacts facts) {
        this.firm = firm;
        describe(facts);
    }

    /** Replaces all that is known. */
    public final void describe(ContactFacts facts) {
        name = facts.name();
        kana = facts.kana();
        email = facts.email();
        mailDomain = FreeMail.domainOfAFirm(email);
        telephone = facts.telephone();
        telephoneKey = telephoneKey(telephone);
        role = facts.role();
    }

    /** The digits by which two spellings are one line: +81 3-… is 03-…; null when they are too few to tell. */
    static String telephoneKey(String telephone) {
        if (telephone == null) {
            return null;
        }
        var plain = Plain.width(telephone).replaceFirst("^\\+81[\\s-]*\\(?0?\\)?", "0");
        var digits = plain.replaceAll("(?:内線|ext).*$", "").replaceAll("\\D", "");
        return digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS ? null : digits;
    }

    public Long getId() {
        return id;
    }

    public Long getFirm() {
        return firm;
    }

    public ContactFacts getFacts() {
        return new ContactFacts(name, kana, email, telephone, role);
    }
}
