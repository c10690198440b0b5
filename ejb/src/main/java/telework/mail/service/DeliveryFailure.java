package telework.mail.service;

/** A mail was not seen to arrive. */
public class DeliveryFailure extends Exception {

    /** What is known of the mail. */
    public enum Fate {
        /** The server does not have it, and may take it later. */
        NOT_YET,
        /** The server does not have it and never will. */
        REFUSED,
        /** The server may have it: the line broke after the mail had been handed over. */
        UNKNOWN
    }

    private final Fate fate;

    public DeliveryFailure(Fate fate, Exception cause) {
        super(cause.getMessage(), cause);
        this.fate = fate;
    }

    public Fate fate() {
        return fate;
    }
}
