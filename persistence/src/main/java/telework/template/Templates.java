package telework.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The templates. */
public interface Templates extends Repository {

    /** Of some organisations and what is below them. @param everywhere all there are */
    @HQL("""
         select t.id, t.name, t.title, o.name, t.hours.startsAt, t.hours.endsAt, v.name, t.savedAt
         from Template t join t.organisation o left join t.venue v
         where :everywhere = true or exists (
             select 1 from OrganisationBelow b where b.descendantId = o.id and b.ancestorId in :tops)
         order by t.name, t.id
         """)
    List<TemplateLine> byName(boolean everywhere, Collection<Long> tops);

    /** Of one organisation. */
    @HQL("select t.id from Template t where t.organisation.id = :organisation and t.name = :name")
    List<Long> named(Long organisation, String name);

    default Optional<Template> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Template.class, id));
    }

    default void remove(Template template) {
        entityManager().remove(template);
    }
}
