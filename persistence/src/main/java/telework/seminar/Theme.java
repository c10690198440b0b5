package telework.seminar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a seminar is about, from the controlled list. */
@Entity
@Immutable
public class Theme {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;
    private int position;

    protected Theme() {}

    public String getCode() {
        return code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public int getPosition() {
        return position;
    }
}
