package telework.organisation;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import telework.common.Repository;

/** The organisations that offer seminars. */
public interface Organisations extends Repository {

    @HQL("select o.id, o.name from Organisation o order by o.kind, o.id")
    List<OrganisationLine> inOrder();

    /** By their names, as visitors look for them. */
    @HQL("select o.id, o.name, coalesce(o.nameEn, o.name) from Organisation o order by o.name, o.id")
    List<OrganiserLine> organisers();

    @HQL("where localGovernmentCode = :code")
    List<Organisation> municipalities(String code);

    /** Those known by their name alone. */
    @HQL("where name = :name and localGovernmentCode is null")
    List<Organisation> named(String name);

    default Optional<Organisation> byId(Long id) {
        return Optional.ofNullable(entityManager().find(Organisation.class, id));
    }
}
