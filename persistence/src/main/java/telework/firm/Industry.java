package telework.firm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A division of the Japan Standard Industrial Classification, A to T, as revised in July 2023 (notice 256 of the Ministry of
 * Internal Affairs and Communications of 27 July 2023, in force from 1 April 2024; e-stat.go.jp/classifications/terms/10/04).
 * That revision changed groups and classes only: the 20 divisions are those of 2007.
 */
@Entity
@Immutable
public class Industry {

    @Id
    private String code;

    private String nameJa;
    private String nameEn;

    protected Industry() {}
}
