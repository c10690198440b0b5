package telework.organisation;

import jakarta.persistence.EntityManager;
import telework.area.Prefecture;

/** Organisations for tests, each in its place in the tree. */
public final class AnOrganisation {

    private AnOrganisation() {}

    /** A chamber at the top of the tree, below which others may come. */
    public static Long alone(EntityManager em) {
        return below(em, null);
    }

    /** A chamber right below another organisation. */
    public static Long below(EntityManager em, Long parent) {
        var organisation = new Organisation(Organisation.Kind.CHAMBER, "見本商工会議所");
        new Organisations_(em).add(organisation);
        if (parent != null) {
            new OrganisationTree(em).move(organisation.getId(), parent);
        }
        return organisation.getId();
    }

    /** A municipality of a prefecture. */
    public static Long in(EntityManager em, String prefecture) {
        var municipality = Organisation.municipality("見本市", null, em.find(Prefecture.class, prefecture));
        new Organisations_(em).add(municipality);
        return municipality.getId();
    }
}
