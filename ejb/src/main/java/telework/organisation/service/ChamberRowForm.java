package telework.organisation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telework.common.Plain;
import telework.organisation.ChamberColumn;
import telework.organisation.ChamberFile;
import telework.organisation.service.OrganisationForm.Field;

/** What a row of a list says, as if somebody had typed it into the form of the organisation. */
final class ChamberRowForm {

    private static final Pattern BETWEEN = Pattern.compile("[、,，・;\\s]+");
    private static final List<Field> WEEKDAYS =
            List.of(Field.monday, Field.tuesday, Field.wednesday, Field.thursday, Field.friday);

    private final ChamberFile.Row row;
    private final Function<String, String> code;

    /** @param code of a prefecture by its name or code; what it does not know it gives back */
    ChamberRowForm(ChamberFile.Row row, Function<String, String> code) {
        this.row = row;
        this.code = code;
    }

    /** The code of its prefecture; what stands there where that is none. */
    String prefecture() {
        return code.apply(Plain.width(row.text(ChamberColumn.PREFECTURE)));
    }

    /** The form with what the row says; a blank cell leaves what is there. */
    OrganisationForm over(OrganisationForm before) {
        var typed = new HashMap<>(before.typed());
        typed.put(Field.kind.name(), "CHAMBER");
        row.cells().keySet().stream()
                .filter(column -> column != ChamberColumn.SERVED)
                .forEach(column -> put(typed, column));
        return new OrganisationForm(before.id(), before.version(), typed, served(before.served()));
    }

    private void put(Map<String, String> typed, ChamberColumn column) {
        if (column == ChamberColumn.WEEKDAY_HOURS) {
            WEEKDAYS.forEach(day -> typed.put(day.name(), row.text(column)));
        } else {
            typed.put(column.field(), column == ChamberColumn.PREFECTURE ? prefecture() : row.text(column));
        }
    }

    private List<String> served(List<String> before) {
        var told = row.text(ChamberColumn.SERVED);
        if (told.isEmpty()) {
            return before;
        }
        return BETWEEN.splitAsStream(Plain.width(told))
                .filter(name -> !name.isEmpty())
                .map(code)
                .distinct()
                .toList();
    }

    /** The headings of the columns by which two forms differ. */
    static List<String> differences(OrganisationForm before, OrganisationForm after) {
        var headings = new ArrayList<String>();
        Stream.of(ChamberColumn.values())
                .filter(column -> column == ChamberColumn.SERVED
                        ? !before.served().equals(after.served())
                        : !before.typed()
                                .getOrDefault(column.field(), "")
                                .equals(after.typed().getOrDefault(column.field(), "")))
                .map(ChamberColumn::heading)
                .forEach(headings::add);
        return headings;
    }
}
