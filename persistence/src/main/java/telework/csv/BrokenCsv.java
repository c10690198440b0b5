package telework.csv;

import java.util.Arrays;
import java.util.stream.Stream;
import telework.common.Refusal;

/** The file cannot be read from end to end, so nothing of it is imported; says where it breaks and why. */
public class BrokenCsv extends Refusal {

    /** Why a file is broken. The sentence's {0} is the line; what else it quotes is said at each. */
    public enum Fault {
        /** No byte, or nothing but blanks. */
        EMPTY("empty"),
        /** A spreadsheet, a PDF, UTF-16 …: anything with a byte that no text has. */
        NOT_TEXT("notText"),
        /** {1} the encoding the file seemed to be in, {2} the byte that it does not know, e.g. {@code 0x81}. */
        UNDECODABLE("undecodable"),
        /** The first line holds none of the headings that are looked for. */
        NO_HEADER("noHeader"),
        /** {1} the headings that are missing, {2} the headings that the standard does not know; either joined by 、. */
        MISSING_COLUMNS("missingColumns"),
        /** {1} the heading that stands there twice. */
        DUPLICATE_COLUMN("duplicateColumn"),
        /** A header, and no row beneath it. */
        NO_ROWS("noRows"),
        /** {1} the cells in the record, {2} the cells in the header. */
        TOO_FEW_CELLS("tooFewCells"),
        /** {1} the cells in the record, {2} the cells in the header. */
        TOO_MANY_CELLS("tooManyCells"),
        /** A quotation mark opens and does not close, or text follows the closing one. */
        QUOTES("quotes"),
        /** {1} the most characters a cell may have. */
        CELL_TOO_LONG("cellTooLong"),
        /** {1} the most rows a file may have. */
        TOO_MANY_ROWS("tooManyRows");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    private final Fault fault;
    private final int line;

    /**
     * @param line counted from 1 as an editor shows it; for a record of several lines, its first
     * @param details what the sentence quotes from {1} on
     */
    public BrokenCsv(Fault fault, int line, Object... details) {
        super(
                Kind.INVALID,
                "broken-file",
                Stream.concat(Stream.of(line), Arrays.stream(details)).toArray());
        this.fault = fault;
        this.line = line;
    }

    public Fault fault() {
        return fault;
    }

    public int line() {
        return line;
    }

    /** One sentence for each fault, e.g. {@code refusal.BrokenCsv.missingColumns}. */
    @Override
    public String key() {
        return super.key() + "." + fault.key;
    }
}
