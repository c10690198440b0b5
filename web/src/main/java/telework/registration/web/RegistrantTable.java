package telework.registration.web;

import java.util.List;
import java.util.stream.Stream;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrantOrder;
import telework.registration.RegistrationLine;
import telework.registration.service.Receipts;
import telework.web.ConsoleTexts;

/** The columns that were chosen, with their heads and cells. A reading stands below its name where both are shown. */
record RegistrantTable(RegistrantsAddress address, List<RegistrantColumn> chosen, ConsoleTexts texts) {

    List<RegistrantHead> heads() {
        return columns().map(this::head).toList();
    }

    List<RegistrantCell> cells(RegistrationLine line) {
        return columns().map(column -> cell(column, line)).toList();
    }

    private Stream<RegistrantColumn> columns() {
        return chosen.stream().filter(column -> column != RegistrantColumn.KANA || !has(RegistrantColumn.NAME));
    }

    private boolean has(RegistrantColumn column) {
        return chosen.contains(column);
    }

    private RegistrantHead head(RegistrantColumn column) {
        return switch (column) {
            case NUMBER -> head(column, RegistrantOrder.NUMBER, "ascending");
            case NAME, KANA -> head(column, RegistrantOrder.READING, "ascending");
            case REGISTERED_AT ->
                address.sorted() == RegistrantOrder.LATEST
                        ? new RegistrantHead(label(column), sortedBy(RegistrantOrder.EARLIEST), "descending")
                        : head(column, RegistrantOrder.LATEST, "ascending");
            default -> new RegistrantHead(label(column), null, null);
        };
    }

    private RegistrantHead head(RegistrantColumn column, RegistrantOrder order, String direction) {
        boolean rising = address.sorted() == order
                || order == RegistrantOrder.LATEST && address.sorted() == RegistrantOrder.EARLIEST;
        return new RegistrantHead(label(column), sortedBy(order), rising ? direction : null);
    }

    private String sortedBy(RegistrantOrder order) {
        return address.with("order", order == RegistrantOrder.READING ? null : RegistrantsAddress.written(order));
    }

    private String label(RegistrantColumn column) {
        return texts.say("RegistrantColumn." + column);
    }

    private RegistrantCell cell(RegistrantColumn column, RegistrationLine line) {
        return switch (column) {
            case NUMBER -> plain(column, "number", Receipts.grouped(line.number()));
            case STATUS ->
                new RegistrantCell(label(column), "state", line.status().name(), position(line));
            case NAME -> new RegistrantCell(label(column), "name", line.name().full(), below(line));
            case KANA -> plain(column, "name", line.name().kana());
            case ORGANISATION -> plain(column, "", line.organisationName());
            case CORPORATE_NUMBER -> plain(column, "number", line.corporateNumber());
            case EMAIL -> plain(column, line.email() == null ? "" : "email", line.email());
            case ADMISSION -> plain(column, "short", texts.say("AdmissionKind." + line.admission()));
            case LANGUAGE -> plain(column, "short", texts.say("registrations.language." + line.language()));
            case REGISTERED_AT -> plain(column, "when", texts.moment(line.registeredAt()));
            case CONFIRMED_AT -> plain(column, "when", texts.moment(line.confirmedAt()));
            case CANCELLED_AT -> plain(column, "when", texts.moment(line.cancelledAt()));
            case ATTENDANCE ->
                new RegistrantCell(label(column), "short", attendance(line), texts.moment(line.cameAt()));
        };
    }

    /** Blank while nobody knows. */
    private String attendance(RegistrationLine line) {
        return line.attended()
                .map(came -> texts.say(came ? "registrations.came" : "registrations.absent"))
                .orElse("");
    }

    private String position(RegistrationLine line) {
        return line.position() == null ? null : texts.say("registrations.position", line.position());
    }

    private String below(RegistrationLine line) {
        return has(RegistrantColumn.KANA) ? line.name().kana() : null;
    }

    private RegistrantCell plain(RegistrantColumn column, String style, Object value) {
        return new RegistrantCell(label(column), style, value == null ? "" : value.toString(), null);
    }
}
