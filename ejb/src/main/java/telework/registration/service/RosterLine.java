package telework.registration.service;

import java.util.ArrayList;
import java.util.List;
import telework.common.Gojuon;
import telework.registration.Registration;
import telework.registration.RegistrationLine;

/**
 * A person on the list of the reception desk.
 *
 * @param row the kana row that begins with this person, {@code ア}, or empty for who follows in the same; names in Latin letters
 *     begin {@code A}
 * @param place in this list, from 1
 * @param number the receipt number in its groups
 * @param seated whether they have a seat now
 */
public record RosterLine(
        String row,
        int place,
        String name,
        String kana,
        String organisation,
        String admission,
        String number,
        boolean seated) {

    private static final String LATIN = "A";

    /** @param lines in the order of the list */
    static List<RosterLine> of(List<RegistrationLine> lines) {
        var roster = new ArrayList<RosterLine>(lines.size());
        var last = "";
        for (var line : lines) {
            var row = Gojuon.row(line.name().kana());
            row = row.isEmpty() ? LATIN : row;
            roster.add(of(line, row.equals(last) ? "" : row, roster.size() + 1));
            last = row;
        }
        return roster;
    }

    private static RosterLine of(RegistrationLine line, String row, int place) {
        var firm = line.organisationName();
        return new RosterLine(
                row,
                place,
                line.name().full(),
                line.name().kana(),
                firm == null ? "" : firm,
                line.admission().name(),
                Receipts.grouped(line.number()),
                line.status() == Registration.Status.CONFIRMED);
    }
}
