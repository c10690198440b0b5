package telework.organisation;

import java.util.Optional;
import telework.common.Refusal;

/** An organisation cannot come below itself, nor below what is below it. */
public class OrganisationInItself extends Refusal {

    public OrganisationInItself() {
        super(Kind.CONFLICT, "organisation-in-itself");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("parent");
    }
}
