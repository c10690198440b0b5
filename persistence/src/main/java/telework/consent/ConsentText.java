package telework.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import telework.common.Label;
import telework.common.Personal;

/** A version of what people are told of a purpose before they give their data. It never changes; the next version follows it. */
@Entity
@Immutable
public class ConsentText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_text_seq")
    @SequenceGenerator(name = "consent_text_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Label
    private Purpose purpose;

    private int version;
    private String textJa;
    private String textEn;
    private Instant madeAt;

    @Personal
    private String madeBy;

    protected ConsentText() {}

    /** @param version one more than the latest */
    public ConsentText(Purpose purpose, int version, Wording wording, String madeBy, Instant now) {
        this.purpose = purpose;
        this.version = version;
        this.textJa = wording.ja();
        this.textEn = wording.en();
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    public Long getId() {
        return id;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    /** From 1. */
    public int getVersion() {
        return version;
    }

    public Wording getWording() {
        return new Wording(textJa, textEn);
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }
}
