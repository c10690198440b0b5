package telework.firm.web;

import telework.firm.NoSuchFirm;
import telework.web.KeyInAddress;

/** The id of a firm as an address has it. */
final class FirmId {

    private FirmId() {}

    /** @throws NoSuchFirm when it can be none */
    static Long read(String text) {
        return KeyInAddress.read(text).orElseThrow(NoSuchFirm::new);
    }
}
