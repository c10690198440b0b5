package telework.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import telework.area.Prefecture;
import telework.common.EmailAddress;

/** Who offers seminars and answers for them. */
@Entity
public class Organisation {

    public enum Kind {
        MINISTRY,
        BUREAU,
        SECRETARIAT,
        CHAMBER,
        ASSOCIATION,
        MUNICIPALITY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String nameEn;
    private String localGovernmentCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prefecture_code")
    private Prefecture prefecture;

    private EmailAddress email;
    private String telephone;
    private boolean demo;

    protected Organisation() {}

    public Organisation(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /** A municipality under its six-digit local government code (JIS X 0401 and 0402 with a check digit). */
    public static Organisation municipality(String name, String localGovernmentCode, Prefecture prefecture) {
        var municipality = new Organisation(Kind.MUNICIPALITY, name);
        municipality.localGovernmentCode = localGovernmentCode;
        municipality.prefecture = prefecture;
        return municipality;
    }

    /** Invented for a demonstration, and marked so. */
    public static Organisation invented(Kind kind, String name, String nameEn, Prefecture prefecture, Desk desk) {
        var organisation = new Organisation(kind, name);
        organisation.nameEn = nameEn;
        organisation.prefecture = prefecture;
        organisation.email = desk.email();
        organisation.telephone = desk.telephone();
        organisation.demo = true;
        return organisation;
    }

    /** Where people turn with questions. */
    public record Desk(EmailAddress email, String telephone) {}

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn == null ? name : nameEn;
    }

    /** Six digits with check digit; null unless it is a municipality. */
    public String getLocalGovernmentCode() {
        return localGovernmentCode;
    }

    public Prefecture getPrefecture() {
        return prefecture;
    }

    public Desk getDesk() {
        return new Desk(email, telephone);
    }

    public boolean isDemo() {
        return demo;
    }
}
