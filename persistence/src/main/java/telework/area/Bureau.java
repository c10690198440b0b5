package telework.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A regional bureau of telecommunications (総合通信局); ten, and one office in Okinawa. */
@Entity
@Immutable
public class Bureau {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;

    protected Bureau() {}

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
