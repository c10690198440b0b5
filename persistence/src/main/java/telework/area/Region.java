package telework.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** One of the usual eight blocks of the country. Not what a {@link Bureau} covers: the two lists differ. */
@Entity
@Immutable
public class Region {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;

    protected Region() {}

    public String getCode() {
        return code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }
}
