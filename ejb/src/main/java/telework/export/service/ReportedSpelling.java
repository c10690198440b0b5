package telework.export.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Spells for Windows-31J and writes down each character that it had to replace, where it stood and what stands there now. */
final class ReportedSpelling implements Spelling {

    /** A character and what it became. */
    private record Pair(String original, String substitute) {}

    private final Windows31J codePage = new Windows31J();
    private final TableWriter report;
    private List<String> titles = List.of();
    private long line = 1;
    private long substitutions;

    ReportedSpelling(TableWriter report) {
        this.report = report;
    }

    @Override
    public void head(List<String> titles) {
        this.titles = List.copyOf(titles);
    }

    @Override
    public void nextRow(List<Cell> cells) {
        line++;
    }

    @Override
    public String spell(int column, String text) throws IOException {
        var pairs = new ArrayList<Pair>();
        var spelt = codePage.write(text, (original, substitute) -> pairs.add(new Pair(original, substitute)));
        for (var pair : pairs) {
            report(column, text, pair);
        }
        return spelt;
    }

    private void report(int column, String text, Pair pair) throws IOException {
        substitutions++;
        report.row(List.of(
                Cell.text(line),
                Cell.text(titles.get(column)),
                Cell.text(text),
                Cell.text(pair.original),
                Cell.text(codePoints(pair.original)),
                Cell.text(pair.substitute)));
    }

    private static String codePoints(String letter) {
        return letter.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    long substitutions() {
        return substitutions;
    }
}
