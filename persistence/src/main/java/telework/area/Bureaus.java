package telework.area;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The eleven bureaus. */
public interface Bureaus extends Repository {

    @HQL("select b.code, b.nameJa, b.nameEn from Bureau b order by b.code")
    List<BureauLine> inOrder();
}
