package telework.eventlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import telework.csv.CsvRecords;

class EventListFileTest {

    @Test
    void numbersRowsAsAnEditorDoes() {
        var file = ACsv.standard()
                .row("\"two\r\nlines\tand a tab\"")
                .row("\"three\n\nlines\"")
                .row("239992")
                .read();

        assertThat(file.rows()).extracting(EventListRow::line).containsExactly(2, 4, 7);
        assertThat(file.rows().get(0).text(EventListColumn.PUBLISHER_CODE)).isEqualTo("two\r\nlines\tand a tab");
    }

    @Test
    void passesOverLinesInWhichNothingStands() {
        var file = ACsv.standard().row("1").line("").row("").row("2").line("").read();

        assertThat(file.rows()).extracting(EventListRow::line).containsExactly(2, 5);
    }

    @Test
    void readsTheLastLineWithoutALineBreak() {
        var text = ACsv.standard().row("1").text().stripTrailing();

        var file = EventListFile.read("events.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void findsColumnsByTheirNamesInAnyOrder() {
        var headings = Arrays.stream(EventListColumn.values())
                .map(EventListColumn::heading)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(headings);

        var row = ACsv.withHeader(String.join(",", headings))
                .row("備考です")
                .read()
                .rows()
                .get(0);

        assertThat(row.text(EventListColumn.REMARKS)).isEqualTo("備考です");
        assertThat(row.text(EventListColumn.PUBLISHER_CODE)).isEmpty();
    }

    @Test
    void knowsAHeadingWhateverTheWidthOfItsBrackets() {
        var header = ACsv.header().replace("料金(基本)", "料金（基本）").replace("集合（受付）場所", "集合(受付)場所 ");

        assertThat(ACsv.withHeader(header).row("1").read().rows()).hasSize(1);
    }

    @Test
    void keepsColumnsBeyondTheStandardEvenWhenTheirHeadingsAreAlike() {
        var row = ACsv.withHeader(ACsv.header() + ",区,区")
                .line(ACsv.cells(79, "1") + ",北区,西区")
                .read()
                .rows()
                .get(0);

        assertThat(row.extras()).containsExactly(new EventListRow.Extra("区", "北区"), new EventListRow.Extra("区", "西区"));
        assertThat(row.cells()).hasSize(79);
    }

    @Test
    void leavesTheTextOfACellAsItStands() {
        var row = ACsv.standard().row(" ２０名　").read().rows().get(0);

        assertThat(row.text(EventListColumn.PUBLISHER_CODE)).isEqualTo(" ２０名　");
    }

    @Test
    void takesAsManyRowsAndCharactersAsItPromises() {
        var csv = ACsv.standard().row("𠮷".repeat(CsvRecords.LONGEST_CELL));
        Collections.nCopies(CsvRecords.MOST_ROWS - 1, "1").forEach(csv::row);

        assertThat(csv.read().rows()).hasSize(CsvRecords.MOST_ROWS);
    }

    @Test
    void knowsThe79ColumnsInTheirOrder() {
        assertThat(EventListColumn.values()).hasSize(79);
        assertThat(List.of(
                        EventListColumn.TITLE,
                        EventListColumn.VENUE_CODE,
                        EventListColumn.CAPACITY,
                        EventListColumn.REMARKS))
                .extracting(EventListColumn::number)
                .containsExactly(5, 41, 58, 79);
    }
}
