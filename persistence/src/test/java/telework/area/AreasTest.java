package telework.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;

/** The reference data that the migrations bring. */
@ParameterizedClass
@EnumSource(Database.class)
class AreasTest {

    @Parameter
    Database database;

    @Test
    void knowsTheFortySevenPrefecturesInTheOrderOfTheirCodes() {
        var prefectures = database.in(em -> new Prefectures_(em).inOrder());

        assertThat(prefectures).hasSize(47);
        assertThat(prefectures.get(0)).isEqualTo(new PrefectureLine("01", "北海道", "Hokkaido"));
        assertThat(prefectures.get(46).nameJa()).isEqualTo("沖縄県");
    }

    @Test
    void givesEachPrefectureToOneOfElevenBureausAndOneOfEightRegions() {
        assertThat(database.number("select count(distinct bureau_code) from prefecture"))
                .isEqualTo(11);
        assertThat(database.number("select count(distinct region_code) from prefecture"))
                .isEqualTo(8);
        assertThat(bureau("山梨県")).isEqualTo("関東総合通信局");
        assertThat(bureau("新潟県")).isEqualTo("信越総合通信局");
        assertThat(bureau("三重県")).isEqualTo("東海総合通信局");
    }

    /** The last digit: weights 6, 5, 4, 3, 2 over the first five, taken from 11 (Ministry of Internal Affairs and Communications). */
    @Test
    void givesEachPrefectureALocalGovernmentCodeWithItsCheckDigit() {
        List<?> codes = database.in(em -> em.createNativeQuery("select local_government_code from prefecture")
                .getResultList());

        assertThat(codes).allSatisfy(code -> {
            int sum = 0;
            for (int i = 0; i < 5; i++) {
                sum += (code.toString().charAt(i) - '0') * (6 - i);
            }
            assertThat(code.toString().charAt(5) - '0').isEqualTo((11 - sum % 11) % 10);
        });
    }

    private String bureau(String prefecture) {
        return database.in(
                em -> em.createQuery("select p.bureau.nameJa from Prefecture p where p.nameJa = :name", String.class)
                        .setParameter("name", prefecture)
                        .getSingleResult());
    }
}
