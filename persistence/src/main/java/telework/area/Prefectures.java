package telework.area;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The 47 prefectures. */
public interface Prefectures extends Repository {

    @HQL("select p.code, p.nameJa, p.nameEn from Prefecture p order by p.code")
    List<PrefectureLine> inOrder();

    default Optional<Prefecture> byCode(String code) {
        return Optional.ofNullable(entityManager().find(Prefecture.class, code));
    }
}
