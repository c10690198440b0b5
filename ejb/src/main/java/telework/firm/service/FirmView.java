package telework.firm.service;

import java.util.List;
import telework.firm.FirmAliasLine;
import telework.firm.FirmContactLine;
import telework.firm.FirmLine;

/**
 * A firm with all that is kept of it.
 *
 * @param form what somebody would have to type to say the same
 */
public record FirmView(FirmLine line, FirmForm form, List<FirmContactLine> contacts, List<FirmAliasLine> aliases) {

    public FirmView {
        contacts = List.copyOf(contacts);
        aliases = List.copyOf(aliases);
    }
}
