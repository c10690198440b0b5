package telework.firm;

import telework.common.CorporateNumber;

/**
 * What is known of a firm; what is not is null.
 *
 * @param numberless whether it is known to have no corporate number, which is not the same as not knowing it
 * @param name as the firm writes it, with its type
 * @param kana how it is read, without its type
 * @param industry division of the Japan Standard Industrial Classification, A to T
 * @param prefecture JIS X 0401 code
 */
public record FirmFacts(
        CorporateNumber corporateNumber,
        boolean numberless,
        String name,
        String kana,
        String industry,
        StaffBand staff,
        String prefecture) {

    public static final int LONGEST_NAME = 200;

    /** A firm of which only this is known. */
    public static FirmFacts of(CorporateNumber number, String name) {
        return new FirmFacts(number, false, name, null, null, null, null);
    }

    public FirmFacts {
        if (numberless && corporateNumber != null) {
            throw new IllegalArgumentException("A firm has a number or none: " + corporateNumber);
        }
    }

    /** Whether name, number and reading are the same; a reading or number that becomes known is no change of it. */
    boolean isCalledLike(FirmFacts later) {
        return name.equals(later.name)
                && (kana == null || kana.equals(later.kana))
                && (corporateNumber == null || corporateNumber.equals(later.corporateNumber));
    }

    /** The same, with what another knows more. Name and reading stay: the other's are kept as former ones. */
    FirmFacts completedBy(FirmFacts other) {
        var number = corporateNumber == null ? other.corporateNumber : corporateNumber;
        return new FirmFacts(
                number,
                number == null && (numberless || other.numberless),
                name,
                kana == null ? other.kana : kana,
                industry == null ? other.industry : industry,
                staff == null ? other.staff : staff,
                prefecture == null ? other.prefecture : prefecture);
    }
}
