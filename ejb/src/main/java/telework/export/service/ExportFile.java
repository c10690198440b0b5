package telework.export.service;

import java.io.IOException;
import java.util.List;
import telework.export.ExportWish;
import telework.registration.RegistrationLine;

/** The file of one export while it is written: at any time it holds a few rows and what is not yet a whole part. */
final class ExportFile implements AutoCloseable {

    private final Parts table = new Parts();
    private final Parts report = new Parts();
    private final RegistrantCells cells;
    private final CsvTable reportTable;
    private final ReportedSpelling spelling;
    private final TableWriter writer;

    ExportFile(ExportWish wish) throws IOException {
        var texts = ExportTexts.in(wish.language());
        cells = new RegistrantCells(wish.columns(), texts);
        reportTable = CsvTable.utf8(report);
        spelling = new ReportedSpelling(reportTable);
        writer = switch (wish.format()) {
            case CSV -> CsvTable.utf8(table);
            case CSV_WINDOWS_31J -> CsvTable.windows31J(table, spelling);
            case XLSX -> new XlsxTable(table, texts.say("sheet"));
        };
        reportTable.head(List.of(
                texts.say("report.line"),
                texts.say("report.column"),
                texts.say("report.text"),
                texts.say("report.original"),
                texts.say("report.codePoint"),
                texts.say("report.substitute")));
        writer.head(cells.titles());
    }

    void append(List<RegistrationLine> lines) throws IOException {
        for (var line : lines) {
            writer.row(cells.of(line));
        }
    }

    /** Parts of the table that became full since this was last asked. */
    List<byte[]> takeTable() {
        return table.take();
    }

    /** The same of the report; nothing while there is nothing to report. */
    List<byte[]> takeReport() {
        var parts = report.take();
        return substitutions() == 0 ? List.of() : parts;
    }

    long substitutions() {
        return spelling.substitutions();
    }

    /** From now on the last parts can be taken. */
    @Override
    public void close() throws IOException {
        writer.close();
        reportTable.close();
    }
}
