package telework.area;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A national holiday, or a day in lieu of one. */
@Entity
@Immutable
public class Holiday {

    @Id
    private LocalDate observedOn;

    private String nameJa;
    private String nameEn;

    protected Holiday() {}
}
