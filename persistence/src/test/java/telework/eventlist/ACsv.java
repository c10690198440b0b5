package telework.eventlist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CSV file: the 79 headings and whatever lines the test says. */
class ACsv {

    private final List<String> lines = new ArrayList<>();

    static ACsv withHeader(String header) {
        var csv = new ACsv();
        csv.lines.add(header);
        return csv;
    }

    static ACsv standard() {
        return withHeader(header());
    }

    static String header() {
        return Arrays.stream(EventListColumn.values())
                .map(EventListColumn::heading)
                .collect(Collectors.joining(","));
    }

    /** As many cells as asked for: the first as given, the others empty. */
    static String cells(int count, String first) {
        return IntStream.range(1, count).mapToObj(i -> ",").collect(Collectors.joining("", first, ""));
    }

    ACsv line(String line) {
        lines.add(line);
        return this;
    }

    ACsv row(String first) {
        return line(cells(79, first));
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    EventListFile read() {
        return EventListFile.read("events.csv", text().getBytes(StandardCharsets.UTF_8));
    }
}
