package telework.seminar;

import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The controlled list of themes. */
public interface Themes extends Repository {

    @HQL("select t.code, t.nameJa, t.nameEn from Theme t order by t.position")
    List<ThemeLine> inOrder();

    @HQL("where code in :codes")
    List<Theme> among(Collection<String> codes);
}
