package telework.firm;

import java.util.Optional;
import telework.common.CorporateNumber;
import telework.common.Refusal;

/** Another firm has the corporate number. */
public class FirmListedAlready extends Refusal {

    public FirmListedAlready(CorporateNumber number) {
        super(Kind.CONFLICT, "firm-listed-already", number);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("corporateNumber");
    }
}
