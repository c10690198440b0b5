package telework.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import telework.csv.BrokenCsv.Fault;

/**
 * A file's bytes as text. Strict: a byte that does not belong breaks the file, for a replaced character would be a
 * dropped one.
 *
 * @param encoding UTF-8 or Windows-31J, what Excel in Japan calls Shift_JIS
 * @param bom whether a byte order mark stood before the text; it is no part of it
 */
public record CsvText(Charset encoding, boolean bom, String text) {

    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int ESCAPE = 0x1B;

    /** What a strict decoder made of some bytes; {@code errorAt} is -1 when it understood them all. */
    private record Decoded(String text, int errorAt) {}

    /**
     * @param heading one that each file of its kind has: where it can be read as UTF-8, the file means to be UTF-8
     * @throws BrokenCsv when the bytes are no text in either encoding
     */
    public static CsvText of(byte[] bytes, String heading) {
        refuseWhatIsNotText(bytes);
        boolean bom = Arrays.equals(BOM, Arrays.copyOf(bytes, BOM.length));
        var body = bom ? Arrays.copyOfRange(bytes, BOM.length, bytes.length) : bytes;
        var utf8 = decode(body, StandardCharsets.UTF_8);
        if (utf8.errorAt < 0) {
            return new CsvText(StandardCharsets.UTF_8, bom, utf8.text);
        }
        if (bom || utf8.text.contains(heading)) {
            throw undecodable(body, utf8.errorAt, StandardCharsets.UTF_8);
        }
        return windows31j(body);
    }

    private static CsvText windows31j(byte[] bytes) {
        var decoded = decode(bytes, WINDOWS_31J);
        if (decoded.errorAt >= 0) {
            throw undecodable(bytes, decoded.errorAt, WINDOWS_31J);
        }
        return new CsvText(WINDOWS_31J, false, decoded.text);
    }

    /** NUL stands in every spreadsheet, archive and UTF-16 text; ESC in the old JIS mail encoding. */
    private static void refuseWhatIsNotText(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0 || bytes[at] == ESCAPE) {
                throw new BrokenCsv(Fault.NOT_TEXT, line(bytes, at));
            }
        }
    }

    private static Decoded decode(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        return new Decoded(out.flip().toString(), result.isError() ? in.position() : -1);
    }

    private static BrokenCsv undecodable(byte[] bytes, int at, Charset charset) {
        return new BrokenCsv(Fault.UNDECODABLE, line(bytes, at), charset.displayName(), "0x%02X".formatted(bytes[at]));
    }

    /** The line on which a byte stands; CR, LF and CR LF each end one. In neither encoding are they part of a character. */
    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n';
            line += ends ? 1 : 0;
        }
        return line;
    }
}
