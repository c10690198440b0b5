package telework.qr.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://telework.example.jp/seminars/tm2026-0001-1?lang=ja";
    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void aCameraReadsThePictureForPaper() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));

        assertThat(QrReader.read(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void aCameraReadsThePathOfTheScreen() {
        assertThat(QrReader.read(drawn(QrCode.of("予約 " + ADDRESS)))).isEqualTo("予約 " + ADDRESS);
    }

    @Test
    void isQuietAllAround() {
        var modules = QrCode.of(ADDRESS).modules();

        assertThat(modules.getEnclosingRectangle()).startsWith(4, 4);
    }

    @Test
    void saysWhatItCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("あ".repeat(3000)));
    }

    private static BufferedImage drawn(QrCode code) {
        var path = new Path2D.Double();
        RECTANGLE
                .matcher(code.path())
                .results()
                .forEach(found -> path.append(
                        new Rectangle(number(found.group(1)), number(found.group(2)), number(found.group(3)), 1),
                        false));
        int side = code.size() * 8;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        pen.fill(AffineTransform.getScaleInstance(8, 8).createTransformedShape(path));
        return picture;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
