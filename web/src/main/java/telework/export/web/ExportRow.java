package telework.export.web;

import java.util.List;
import telework.export.ExportLine;
import telework.export.service.Substitution;

/**
 * An export as its row shows it.
 *
 * @param substitutions the first of them
 */
public record ExportRow(ExportLine line, List<Substitution> substitutions) {

    public boolean isSubstituted() {
        return line.isDone() && line.substitutions() > 0;
    }

    /** Whether it can be asked for once more. */
    public boolean isRepeatable() {
        return !line.isDone() && !line.isUnderWay();
    }
}
