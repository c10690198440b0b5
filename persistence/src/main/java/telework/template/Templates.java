package telework.template;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The templates. */
public interface Templates extends Repository {

    @HQL("""
         select t.id, t.name, t.title, o.name, t.hours.startsAt, t.hours.endsAt, v.name, t.savedAt
         from Template t join t.organisation o left join t.venue v order by t.name
         """)
    List<TemplateLine> byName();

    @HQL("select t.id from Template t where t.name = :name")
    List<Long> named(String name);

    default Optional<Template> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Template.class, id));
    }

    default void remove(Template template) {
        entityManager().remove(template);
    }
}
