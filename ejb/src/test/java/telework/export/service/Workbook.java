package telework.export.service;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XLSX file read by its XML: what stands in each cell of the first sheet, and as what. */
record Workbook(List<List<String>> rows, String sheet) {

    /** By the directory at the end of the file: the sheet's size stands only there. */
    static Workbook read(byte[] file, Path folder) throws IOException, XMLStreamException {
        try (var zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), file).toFile())) {
            var entry = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            var sheet = new String(entry.readAllBytes(), StandardCharsets.UTF_8);
            var reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(sheet));
            return new Workbook(rows(reader), sheet);
        }
    }

    /** Each cell as {@code type:text}; {@code n:46331.5} is a number. */
    private static List<List<String>> rows(XMLStreamReader xml) throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var type = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> rows.add(new ArrayList<>());
                    case "c" ->
                        type = xml.getAttributeValue(null, "t") == null ? "n" : xml.getAttributeValue(null, "t");
                    case "t", "v" -> rows.get(rows.size() - 1).add(type + ":" + xml.getElementText());
                    case "f" -> throw new AssertionError("A formula: " + xml.getElementText());
                    default -> {
                        // Nothing of a cell.
                    }
                }
            }
        }
        return rows;
    }
}
