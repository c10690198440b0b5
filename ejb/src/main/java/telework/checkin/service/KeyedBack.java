package telework.checkin.service;

import java.util.List;

/** What the numbers say that were typed from a sheet: line by line, in the order of the sheet. */
public record KeyedBack(List<Line> lines) {

    /** What becomes of a line. */
    public enum Outcome {
        /** Is checked in by it. */
        COMES,
        /** Has been checked in before. */
        EARLIER,
        /** Has cancelled since the sheet was printed; nothing is written down. */
        NO_SEAT
    }

    /** @param place the number on the sheet */
    public record Line(int place, Guest guest, Outcome outcome) {}

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
