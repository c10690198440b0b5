package telework.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import telework.organisation.NoSuchOrganisation;
import telework.organisation.service.OrganisationService;
import telework.web.KeyInAddress;

/** The organisation that the address names, on each of its pages. */
@Named
@RequestScoped
public class AddressedOrganisation {

    @Inject
    @Param
    String id;

    @Inject
    OrganisationService organisations;

    private String name;

    /** Whether the address names one at all. */
    public boolean isNamed() {
        return id != null;
    }

    /** @throws NoSuchOrganisation when the address names none */
    public Long key() {
        return KeyInAddress.read(id).orElseThrow(NoSuchOrganisation::new);
    }

    /** As the address has it; null where it names none. */
    public String getId() {
        return id;
    }

    /** What it is called. @throws NoSuchOrganisation when there is none of this key */
    public String getName() {
        if (name == null) {
            name = organisations.open(key()).typed().get("name");
        }
        return name;
    }
}
