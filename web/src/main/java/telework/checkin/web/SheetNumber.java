package telework.checkin.web;

import java.util.Optional;

/** The number of a sign-in sheet as it stands in an address. */
final class SheetNumber {

    private SheetNumber() {}

    /** Empty for what is no number. @param typed may be null */
    static Optional<Integer> read(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
