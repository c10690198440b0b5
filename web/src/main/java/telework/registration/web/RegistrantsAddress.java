package telework.registration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrantSearch;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.web.QueryString;

/**
 * What the address of a list of registrants says; what makes no sense counts as not said.
 *
 * @param words null: any
 * @param status small letters; null: any
 * @param admission small letters; null: any
 * @param order small letters; null: by reading
 * @param columns {@code NUMBER.NAME}; null: what this browser remembers, or the usual ones
 */
public record RegistrantsAddress(
        String code, String words, String status, String admission, String order, String columns) {

    /** What fits into a search; longer ones are cut. */
    private static final int LONGEST = 100;

    String path() {
        return "/console/sessions/" + code + "/registrations";
    }

    QueryString query() {
        var parts = new LinkedHashMap<String, String>();
        Stream.of("q", "status", "admission", "order", "columns")
                .filter(name -> said(name) != null)
                .forEach(name -> parts.put(name, said(name)));
        return new QueryString(parts);
    }

    /** This list with one thing said anew. @param value null: no longer said */
    String with(String name, String value) {
        return path() + query().with(name, value);
    }

    private String said(String name) {
        return switch (name) {
            case "q" -> words;
            case "status" -> status;
            case "admission" -> admission;
            case "order" -> order;
            default -> columns;
        };
    }

    RegistrantSearch search(Long session) {
        var typed = Objects.toString(words, "");
        return new RegistrantSearch(
                session,
                typed.substring(0, Math.min(typed.length(), LONGEST)),
                read(Registration.Status.class, status).orElse(null),
                read(AdmissionKind.class, admission).orElse(null),
                sorted());
    }

    RegistrantOrder sorted() {
        return read(RegistrantOrder.class, order).orElse(RegistrantOrder.READING);
    }

    boolean isNarrowed() {
        return words != null || status != null || admission != null;
    }

    /** @param remembered by this browser; null: nothing */
    List<RegistrantColumn> shown(String remembered) {
        return Stream.of(columns, remembered)
                .map(RegistrantColumn::read)
                .filter(read -> !read.isEmpty())
                .findFirst()
                .orElse(RegistrantColumn.USUAL);
    }

    private static <E extends Enum<E>> Optional<E> read(Class<E> type, String said) {
        var name = Objects.toString(said, "").toUpperCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
