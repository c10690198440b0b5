package telework.registration.service;

/** How a receipt number is written for people: in groups of four. */
public final class Receipts {

    private Receipts() {}

    /** 4821-0937-5216 */
    public static String grouped(String number) {
        return number.substring(0, 4) + "-" + number.substring(4, 8) + "-" + number.substring(8);
    }
}
