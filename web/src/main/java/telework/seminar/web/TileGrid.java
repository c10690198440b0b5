package telework.seminar.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each prefecture stands in a grid of equal tiles, which says roughly who is beside whom and nothing about borders. */
final class TileGrid {

    /** @param column from 0, in the west */
    record Tile(String shortName, int column, int row) {}

    private static final Map<String, Tile> TILES = read();

    private TileGrid() {}

    /** @param prefecture JIS X 0401 code */
    static Tile of(String prefecture) {
        return TILES.get(prefecture);
    }

    private static Map<String, Tile> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                TileGrid.class.getResourceAsStream("prefecture-tilegrid.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0],
                            cells -> new Tile(cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
