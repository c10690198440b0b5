package telework.export.service;

import java.util.List;
import java.util.stream.Stream;
import telework.registration.RegistrantColumn;
import telework.registration.RegistrationLine;
import telework.registration.service.Receipts;

/** Those who registered as rows of a table. Names and readings take two columns each: that is how other systems want them. */
record RegistrantCells(List<RegistrantColumn> columns, ExportTexts texts) {

    List<String> titles() {
        return columns.stream().flatMap(this::titles).toList();
    }

    List<Cell> of(RegistrationLine line) {
        return columns.stream().flatMap(column -> cells(column, line)).toList();
    }

    private Stream<String> titles(RegistrantColumn column) {
        return switch (column) {
            case NAME -> Stream.of(texts.say("familyName"), texts.say("givenName"));
            case KANA -> Stream.of(texts.say("familyNameKana"), texts.say("givenNameKana"));
            case STATUS -> Stream.of(texts.say("status"), texts.say("position"));
            case ATTENDANCE -> Stream.of(texts.say("attendance"), texts.say("cameAt"));
            default -> Stream.of(texts.say(column));
        };
    }

    private Stream<Cell> cells(RegistrantColumn column, RegistrationLine line) {
        return switch (column) {
            case NAME -> texts(line.name().familyName(), line.name().givenName());
            case KANA -> texts(line.name().familyNameKana(), line.name().givenNameKana());
            case STATUS -> texts(texts.say(line.status()), line.position());
            case ATTENDANCE -> Stream.of(Cell.text(attendance(line)), Cell.moment(line.cameAt()));
            default -> Stream.of(cell(column, line));
        };
    }

    private Cell cell(RegistrantColumn column, RegistrationLine line) {
        return switch (column) {
            case NUMBER -> Cell.text(Receipts.grouped(line.number()));
            case ORGANISATION -> Cell.text(line.organisationName());
            case CORPORATE_NUMBER -> Cell.text(line.corporateNumber());
            case EMAIL -> Cell.text(line.email());
            case ADMISSION -> Cell.text(texts.say(line.admission()));
            case LANGUAGE -> Cell.text(texts.say("language." + line.language()));
            case REGISTERED_AT -> Cell.moment(line.registeredAt());
            case CONFIRMED_AT -> Cell.moment(line.confirmedAt());
            case CANCELLED_AT -> Cell.moment(line.cancelledAt());
            case NAME, KANA, STATUS, ATTENDANCE -> throw new IllegalArgumentException(column + " takes two cells");
        };
    }

    /** Null while nobody knows. */
    private String attendance(RegistrationLine line) {
        return line.attended()
                .map(came -> texts.say(came ? "attendance.came" : "attendance.absent"))
                .orElse(null);
    }

    private static Stream<Cell> texts(Object first, Object second) {
        return Stream.of(Cell.text(first), Cell.text(second));
    }
}
