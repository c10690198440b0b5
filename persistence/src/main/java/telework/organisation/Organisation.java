package telework.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import telework.area.Prefecture;
import telework.common.CorporateNumber;
import telework.common.Derived;
import telework.common.EmailAddress;
import telework.common.Label;

/** Who offers seminars and answers for them. */
@Entity
public class Organisation {

    public enum Kind {
        MINISTRY,
        BUREAU,
        SECRETARIAT,
        CHAMBER,
        ASSOCIATION,
        MUNICIPALITY;

        /** Whether its place in the tree is below the bureau of its prefecture, unless it is said otherwise. */
        boolean isBelowABureau() {
            return this == CHAMBER || this == ASSOCIATION || this == MUNICIPALITY;
        }
    }

    /** Whoever looks at one of many looks at the others: their times are fetched together. */
    private static final int A_LIST_OF_THEM = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Label
    private String name;

    private String nameEn;
    private String kana;
    private CorporateNumber corporateNumber;
    private String localGovernmentCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prefecture_code")
    private Prefecture prefecture;

    @ElementCollection
    @BatchSize(size = A_LIST_OF_THEM)
    @CollectionTable(name = "organisation_prefecture", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "prefecture_code")
    private final Set<String> served = new HashSet<>();

    private EmailAddress email;
    private String telephone;
    private String fax;
    private String deskHours;
    private String website;
    private boolean openOnHolidays;

    @ElementCollection
    @BatchSize(size = A_LIST_OF_THEM)
    @CollectionTable(name = "organisation_hours", joinColumns = @JoinColumn(name = "organisation_id"))
    private final Set<OpeningInterval> hours = new HashSet<>();

    @ElementCollection
    @BatchSize(size = A_LIST_OF_THEM)
    @CollectionTable(name = "organisation_closure", joinColumns = @JoinColumn(name = "organisation_id"))
    private final Set<Closure> closures = new HashSet<>();

    @Derived
    private String searchKey;

    @Derived
    private String chamberKey;

    private boolean demo;

    /** Changed by {@link OrganisationTree} alone, with the closure. */
    @Column(insertable = false, updatable = false)
    private Long parentId;

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

    /**
     * Where people turn with questions; what is not known is null.
     *
     * @param hours when somebody answers, in words: 平日 9時～17時（12時～13時を除く）
     */
    public record Desk(EmailAddress email, String telephone, String fax, String hours) {

        public Desk(EmailAddress email, String telephone) {
            this(email, telephone, null, null);
        }
    }

    /** Replaces all that is told of it. */
    public void describe(OrganisationFacts facts) {
        kind = facts.kind();
        name = facts.name();
        nameEn = facts.nameEn();
        kana = facts.kana();
        corporateNumber = facts.corporateNumber();
        prefecture = facts.seat();
        replace(served, facts.served());
        answerAt(facts.desk());
        website = facts.website();
        open(facts.times());
    }

    private void answerAt(Desk desk) {
        email = desk.email();
        telephone = desk.telephone();
        fax = desk.fax();
        deskHours = desk.hours();
    }

    private void open(OpeningTimes times) {
        openOnHolidays = times.onHolidays();
        replace(hours, times.week().intervals());
        replace(closures, times.closures());
    }

    private static <T> void replace(Set<T> held, Collection<T> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    /** However it was written, the keys say the same; no verb can forget it. */
    @PrePersist
    @PreUpdate
    void giveKeys() {
        var keys = OrganisationKeys.of(kind, name, nameEn, kana, prefecture == null ? null : prefecture.getCode());
        searchKey = keys.search();
        chamberKey = keys.chamber();
    }

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
        return new Desk(email, telephone, fax, deskHours);
    }

    public int getVersion() {
        return version;
    }

    public OpeningTimes getTimes() {
        var inOrder = closures.stream()
                .sorted(Comparator.comparing(Closure::closedFrom))
                .toList();
        return new OpeningTimes(WeeklyHours.of(hours), openOnHolidays, inOrder);
    }

    public OrganisationFacts getFacts() {
        return new OrganisationFacts(
                kind, name, nameEn, kana, corporateNumber, prefecture, served, getDesk(), website, getTimes());
    }

    /** Under which a chamber stands once: its prefecture and its folded name; null for what is no chamber, or of no prefecture. */
    public String getChamberKey() {
        return chamberKey;
    }

    /** The key that a chamber of this name would have. @param prefecture its JIS X 0401 code */
    public static String chamberKey(String prefecture, String name) {
        return OrganisationKeys.chamber(prefecture, name);
    }

    /** The organisation right above it; null at the top of the tree. */
    public Long getParentId() {
        return parentId;
    }

    public boolean isDemo() {
        return demo;
    }
}
