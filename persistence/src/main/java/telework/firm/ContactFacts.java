package telework.firm;

import telework.common.EmailAddress;

/**
 * Whom to ask at a firm; what is not known is null. One mailbox may answer for several firms, as that of an accountant.
 *
 * @param name the person's, or that of a department
 * @param role what the person is there: 総務部長
 */
public record ContactFacts(String name, String kana, EmailAddress email, String telephone, String role) {

    public static final int LONGEST = 100;
    public static final int LONGEST_TELEPHONE = 40;
}
