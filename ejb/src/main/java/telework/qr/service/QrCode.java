package telework.qr.service;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * An address that a telephone reads with its camera. It has the four modules of quiet zone that ISO/IEC 18004 asks for.
 *
 * @param text what it says
 */
public record QrCode(String text, BitMatrix modules) {

    private static final int QUIET_ZONE = 4;
    private static final int PIXELS_PER_MODULE = 12;
    private static final int WHITE = 0xFFFFFF;

    public static QrCode of(String text) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            return new QrCode(text, new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this: " + text, tooLong);
        }
    }

    /** Modules on a side, quiet zone included. */
    public int size() {
        return modules.getWidth();
    }

    /** The dark modules as the data of an SVG path, in units of one module. */
    public String path() {
        return IntStream.range(0, size()).mapToObj(this::row).collect(Collectors.joining());
    }

    /** A picture of its own: {@code image/svg+xml}. */
    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="320" height="320" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(size(), path());
    }

    /** A PNG within an address, for paper. */
    public String dataAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }

    byte[] png() {
        int side = size() * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE) ? 0 : WHITE);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Neighbours of a row become one rectangle, lest hairlines show between them. */
    private String row(int y) {
        var path = new StringBuilder();
        int x = 0;
        while (x < size()) {
            int end = x;
            while (end < size() && modules.get(end, y)) {
                end++;
            }
            if (end > x) {
                path.append("M%d %dh%dv1h-%dz".formatted(x, y, end - x, end - x));
            }
            x = end + 1;
        }
        return path.toString();
    }
}
