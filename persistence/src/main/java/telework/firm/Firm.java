package telework.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telework.common.CorporateNumber;
import telework.common.Derived;
import telework.common.Label;
import telework.common.Plain;

/** A firm whose people register. One that was made one with another stays and leads there. */
@Entity
public class Firm {

    private static final int LONGEST_SEARCH_KEY = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firm_seq")
    @SequenceGenerator(name = "firm_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    private CorporateNumber corporateNumber;
    private boolean numberless;

    @Label
    private String name;

    private String kana;

    @Derived
    private String nameKey;

    @Derived
    private String kanaKey;

    @Derived
    private String searchKey;

    @Column(name = "industry_code")
    private String industry;

    @Enumerated(EnumType.STRING)
    @Column(name = "staff_band")
    private StaffBand staff;

    @Column(name = "prefecture_code")
    private String prefecture;

    private Long mergedInto;
    private Instant mergedAt;
    private String mergedBy;

    @Column(updatable = false)
    private Instant madeAt;

    private boolean demo;

    protected Firm() {}

    public Firm(FirmFacts facts, Instant now) {
        madeAt = now;
        describe(facts);
    }

    /** Invented for a demonstration, and marked so. */
    public static Firm invented(FirmFacts facts, Instant now) {
        var firm = new Firm(facts, now);
        firm.demo = true;
        return firm;
    }

    /** Replaces all that is known of it. */
    public final void describe(FirmFacts facts) {
        corporateNumber = facts.corporateNumber();
        numberless = facts.numberless();
        name = facts.name();
        kana = facts.kana();
        nameKey = FirmName.key(name);
        kanaKey = FirmName.kanaKey(kana);
        searchKey = searchKey(name, kana, corporateNumber);
        industry = facts.industry();
        staff = facts.staff();
        prefecture = facts.prefecture();
    }

    /**
     * Is one with another from now on. Both rows are locked.
     *
     * @param by the mailbox of who decided so
     */
    void mergeInto(Firm other, Instant now, String by) {
        if (isMerged() || other.isMerged() || id.equals(other.id)) {
            throw new FirmMergedMeanwhile();
        }
        mergedInto = other.id;
        mergedAt = now;
        mergedBy = by;
        if (other.corporateNumber == null) {
            corporateNumber = null;
        }
    }

    static String searchKey(String name, String kana, CorporateNumber number) {
        var words = Stream.of(name, kana, number)
                .filter(Objects::nonNull)
                .map(text -> Plain.searchKey(text.toString()))
                .collect(Collectors.joining("\n"));
        return Plain.beginning(words, LONGEST_SEARCH_KEY);
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public FirmFacts getFacts() {
        return new FirmFacts(corporateNumber, numberless, name, kana, industry, staff, prefecture);
    }

    public boolean isDemo() {
        return demo;
    }

    String getNameKey() {
        return nameKey;
    }

    String getSearchKey() {
        return searchKey;
    }
}
