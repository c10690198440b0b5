package telework.export.service;

import java.time.Instant;

/** What stands in one place of a table. */
sealed interface Cell {

    Cell BLANK = new Text("");

    static Cell text(Object value) {
        return value == null ? BLANK : new Text(value.toString());
    }

    static Cell moment(Instant instant) {
        return instant == null ? BLANK : new Moment(instant);
    }

    /** Text, also where it looks like a number: a receipt number keeps its zeros. */
    record Text(String value) implements Cell {}

    /** A point in time, which a spreadsheet may sort and reckon with. */
    record Moment(Instant instant) implements Cell {}
}
