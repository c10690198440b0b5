package telework.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import telework.common.InvalidValue;

/**
 * Tells the type of a file by what is in it, of the few types that are taken; see ADR 16 for why by hand. An archive is
 * never unpacked but for its table of contents, and that only up to a limit; what would unpack to far more than it is
 * ({@link Unpacking}) is refused, for those who fetch it unpack it.
 */
final class Sniffer {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Office before 2007, and Office files with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int HEAD = 8;
    private static final int TAIL = 1024;
    private static final int LONGEST_CONTENTS = 1024 * 1024;
    private static final String CONTENTS = "[Content_Types].xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "ppt/presentation.xml", FileType.PPTX,
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX);

    private final Path file;

    private Sniffer(Path file) {
        this.file = file;
    }

    /**
     * The type of a file that calls itself one.
     *
     * @throws InvalidValue saying what is wrong: another type than the name says, damaged, or none that is taken
     */
    static FileType recognise(Path file, FileType claimed) throws IOException {
        var found = new Sniffer(file).type(claimed);
        if (found.isEmpty()) {
            throw new InvalidValue("invalid.file.unrecognised", claimed.name());
        }
        if (found.get() != claimed) {
            throw new InvalidValue(
                    "invalid.file.lies", claimed.name(), found.get().name());
        }
        return claimed;
    }

    private Optional<FileType> type(FileType claimed) throws IOException {
        var head = head();
        if (begins(head, PDF)) {
            return tail().contains("%%EOF") ? Optional.of(FileType.PDF) : Optional.empty();
        }
        if (begins(head, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (begins(head, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (begins(head, ZIP)) {
            return office();
        }
        if (begins(head, OLE)) {
            throw new InvalidValue("invalid.file.oldOffice");
        }
        return isText() ? Optional.of(claimed.isText() ? claimed : FileType.TXT) : Optional.empty();
    }

    private byte[] head() throws IOException {
        try (var input = Files.newInputStream(file)) {
            return input.readNBytes(HEAD);
        }
    }

    private String tail() throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - TAIL));
            var tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** An archive whose table of contents names the main part of one of the three; programs in it are refused. */
    private Optional<FileType> office() throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var contents = archive.getEntry(CONTENTS);
            if (contents == null) {
                return Optional.empty();
            }
            Unpacking.of(archive).orRefuse(Files.size(file));
            try (var input = archive.getInputStream(contents)) {
                refusePrograms(input, archive);
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> archive.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static void refusePrograms(InputStream contents, ZipFile archive) throws IOException {
        var bytes = contents.readNBytes(LONGEST_CONTENTS + 1);
        if (bytes.length > LONGEST_CONTENTS) {
            throw new InvalidValue("invalid.file.packed");
        }
        var types = new String(bytes, StandardCharsets.UTF_8);
        if (types.contains("macroEnabled")
                || archive.stream()
                        .anyMatch(entry -> entry.getName().endsWith(".bin")
                                && entry.getName().contains("vbaProject"))) {
            throw new InvalidValue("invalid.file.macros");
        }
    }

    /** In one of the two encodings that Japanese text files have, without control characters. */
    private boolean isText() throws IOException {
        return isText(StandardCharsets.UTF_8) || isText(Charset.forName("Windows-31J"));
    }

    private boolean isText(Charset encoding) throws IOException {
        try (var reader = Files.newBufferedReader(file, encoding)) {
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                if (Character.isISOControl(next) && !Character.isWhitespace(next)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
