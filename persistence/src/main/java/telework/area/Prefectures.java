package telework.area;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The 47 prefectures. */
public interface Prefectures extends Repository {

    @HQL("select p.code, p.nameJa, p.nameEn from Prefecture p order by p.code")
    List<PrefectureLine> inOrder();

    @HQL("from Prefecture order by code")
    List<Prefecture> all();

    /** Each with its region and its bureau. */
    @HQL("""
            select p.code, p.nameJa, p.nameEn, r.code, r.nameJa, r.nameEn, b.code, b.nameJa, b.nameEn
            from Prefecture p join p.region r join p.bureau b order by p.code
            """)
    List<PrefectureArea> areas();

    /** The codes of the other prefectures, that with the nearest centre first; a degree of longitude counts by the latitude. */
    default List<String> nearest(String code) {
        return sql("""
                        select q.code from prefecture p join prefecture q on q.code <> p.code where p.code = :code
                        order by power(q.latitude - p.latitude, 2)
                            + power((q.longitude - p.longitude) * cos(radians(p.latitude)), 2), q.code
                        """, String.class).setParameter("code", code).getResultList();
    }

    default Optional<Prefecture> byCode(String code) {
        return Optional.ofNullable(entityManager().find(Prefecture.class, code));
    }
}
