package telework.firm.web;

import telework.firm.NoSuchFirm;

/** The id of a firm as an address has it. */
final class FirmId {

    private FirmId() {}

    /** @throws NoSuchFirm when it can be none */
    static Long read(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NoSuchFirm();
        }
        return Long.valueOf(text);
    }
}
