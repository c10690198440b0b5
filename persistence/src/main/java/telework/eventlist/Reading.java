package telework.eventlist;

/**
 * What became of a cell's text: a value that is certain, or the reason why there is none.
 *
 * @param value null unless certain
 * @param reason null when certain
 * @param suggestion null when certain, or when there is no honest one
 */
record Reading<T>(T value, Reason reason, String suggestion) {

    static <T> Reading<T> certain(T value) {
        return new Reading<>(value, null, null);
    }

    static <T> Reading<T> uncertain(Reason reason) {
        return new Reading<>(null, reason, null);
    }

    /** @param suggestion null when there is none */
    static <T> Reading<T> uncertain(Reason reason, Object suggestion) {
        return new Reading<>(null, reason, suggestion == null ? null : suggestion.toString());
    }

    boolean isCertain() {
        return reason == null;
    }
}
