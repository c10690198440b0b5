package telework.firm;

/**
 * Two firms that may be one, and why; the smaller id first.
 *
 * @param sameName the same folded name, in the same prefecture or one that is not known
 * @param sameKana the same folded reading, likewise
 * @param sameDomain contacts under one mail domain that is not everybody's
 * @param sameTelephone contacts under one number
 */
public record FirmPair(
        Long first, Long second, boolean sameName, boolean sameKana, boolean sameDomain, boolean sameTelephone) {

    /** @param row as {@link Duplicates#PAIRS} has it */
    static FirmPair of(Object[] row) {
        return new FirmPair(number(row[0]), number(row[1]), is(row[2]), is(row[3]), is(row[4]), is(row[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static boolean is(Object cell) {
        return number(cell) == 1;
    }
}
