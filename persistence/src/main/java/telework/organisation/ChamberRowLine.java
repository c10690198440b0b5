package telework.organisation;

/** What became of a row. @param changed the headings of the columns that brought something new, joined by 、 */
public record ChamberRowLine(int line, String name, ChamberOutcome outcome, Long organisation, String changed) {

    static ChamberRowLine of(Object[] row) {
        return new ChamberRowLine(
                ((Number) row[0]).intValue(),
                (String) row[1],
                ChamberOutcome.valueOf((String) row[2]),
                ((Number) row[3]).longValue(),
                (String) row[4]);
    }
}
