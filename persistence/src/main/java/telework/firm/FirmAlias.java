package telework.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import telework.common.CorporateNumber;
import telework.common.Derived;
import telework.common.Label;

/** What a firm was called before, by itself or as another firm that is one with it now. */
@Entity
public class FirmAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firm_alias_seq")
    @SequenceGenerator(name = "firm_alias_seq", allocationSize = 50)
    private Long id;

    @Column(name = "firm_id")
    private Long firm;

    @Label
    private String name;

    private String kana;
    private CorporateNumber corporateNumber;

    @Derived
    private String searchKey;

    @Column(name = "merged_id")
    private Long merged;

    private Instant notedAt;
    private String notedBy;

    protected FirmAlias() {}

    /** @param former what was said of it so far */
    static FirmAlias renamed(Firm firm, FirmFacts former, Instant now, String by) {
        return new FirmAlias(firm.getId(), former, null, now, by);
    }

    static FirmAlias merged(Firm from, FirmFacts former, Firm into, Instant now, String by) {
        return new FirmAlias(into.getId(), former, from.getId(), now, by);
    }

    private FirmAlias(Long firm, FirmFacts former, Long merged, Instant now, String by) {
        this.firm = firm;
        this.name = former.name();
        this.kana = former.kana();
        this.corporateNumber = former.corporateNumber();
        this.searchKey = Firm.searchKey(name, kana, corporateNumber);
        this.merged = merged;
        this.notedAt = now;
        this.notedBy = by;
    }
}
