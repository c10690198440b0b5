package telework.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can be shown of those who registered, in the order in which it is shown. */
public enum RegistrantColumn {
    NUMBER,
    STATUS,
    NAME,
    KANA,
    ORGANISATION,
    CORPORATE_NUMBER,
    EMAIL,
    ADMISSION,
    LANGUAGE,
    REGISTERED_AT,
    CONFIRMED_AT,
    CANCELLED_AT,
    /** Came, or stayed away; and when they came. */
    ATTENDANCE;

    /** Where nobody has chosen. */
    public static final List<RegistrantColumn> USUAL =
            List.of(NUMBER, STATUS, NAME, KANA, ORGANISATION, EMAIL, ADMISSION, REGISTERED_AT);

    private static final String BETWEEN = ".";

    /** The columns out of an address, in their order; those of nobody's choice are left out. @param text null: none */
    public static List<RegistrantColumn> read(String text) {
        var wanted = text == null ? List.of() : List.of(text.split("\\" + BETWEEN));
        return Arrays.stream(values())
                .filter(column -> wanted.contains(column.name()))
                .toList();
    }

    /** For an address: {@code NUMBER.NAME.KANA} */
    public static String write(List<RegistrantColumn> columns) {
        return columns.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }
}
