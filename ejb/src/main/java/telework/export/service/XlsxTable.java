package telework.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import telework.common.Japan;

/**
 * An Office Open XML workbook, written row by row. Texts stand inside their cells, not in the table of shared strings, which
 * would have to be remembered to the end; they are marked as texts, so none can become a formula. Moments are real dates, by
 * the clocks of Japan.
 */
final class XlsxTable implements TableWriter {

    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final double WIDTH = 20;
    private static final int ROWS_IN_HAND = 500;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTable(OutputStream out, String sheetName) {
        this.out = out;
        workbook = new Workbook(out, "Telework Month", "1.0");
        sheet = workbook.newWorksheet(sheetName);
    }

    @Override
    public void head(List<String> titles) throws IOException {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column).bold().fillColor("E6E6E6").set();
        }
        next = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_HAND == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        if (cell instanceof Cell.Moment moment) {
            sheet.value(next, column, moment.instant().atZone(Japan.TIME).toLocalDateTime());
            sheet.style(next, column).format(MINUTE).set();
        } else if (!cell.equals(Cell.BLANK)) {
            sheet.inlineString(next, column, ((Cell.Text) cell).value());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
