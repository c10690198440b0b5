package telework.area;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/** One of the 47, known by its JIS X 0401 code ({@code 01} to {@code 47}, a text: the zero matters). */
@Entity
@Immutable
public class Prefecture {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "region_code")
    private Region region;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "bureau_code")
    private Bureau bureau;

    protected Prefecture() {}

    public String getCode() {
        return code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public Region getRegion() {
        return region;
    }

    public Bureau getBureau() {
        return bureau;
    }
}
