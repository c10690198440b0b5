package telework.firm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A division of the Japan Standard Industrial Classification, A to T. */
@Entity
@Immutable
public class Industry {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;

    protected Industry() {}
}
