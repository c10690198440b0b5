package telework.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for a test, small but of their type. */
public final class AFile {

    private AFile() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    }

    /** An Office file with this main part, e.g. {@code ppt/presentation.xml}. */
    public static byte[] office(String mainPart, String... others) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            put(archive, "[Content_Types].xml", "<Types/>");
            put(archive, mainPart, "<x/>");
            for (var other : others) {
                put(archive, other, "x");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** An Office file whose second part is nothing but zeros, as a bomb is made. */
    static byte[] bomb(int zeros) {
        return packed(Map.of("[Content_Types].xml", text("<Types/>"), "word/document.xml", new byte[zeros]));
    }

    /** The same with a table of contents that has no end. */
    static byte[] endless(int zeros) {
        var noise = new byte[zeros / 10];
        new Random(1).nextBytes(noise);
        return packed(Map.of("[Content_Types].xml", new byte[zeros], "word/document.xml", noise));
    }

    /** An Office file with many empty parts. */
    static byte[] scattered(int parts) {
        var names = IntStream.range(0, parts).mapToObj(part -> "word/" + part + ".xml");
        return office("word/document.xml", names.toArray(String[]::new));
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
                archive.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Path stored(byte[] content) {
        try {
            var file = Files.createTempFile("material", ".test");
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static void put(ZipOutputStream archive, String name, String content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text(content));
        archive.closeEntry();
    }
}
