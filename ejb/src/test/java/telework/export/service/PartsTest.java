package telework.export.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void cutsWithoutLosingAByte() {
        var bytes = new byte[Parts.SIZE * 2 + 17];
        new Random(1).nextBytes(bytes);
        var joined = new ByteArrayOutputStream();
        var parts = new Parts();

        parts.write(bytes[0]);
        parts.write(bytes, 1, bytes.length - 1);
        var full = parts.take();
        assertThat(full).hasSize(2).allMatch(part -> part.length == Parts.SIZE);
        assertThat(parts.take()).isEmpty();
        parts.close();
        full.forEach(joined::writeBytes);
        parts.take().forEach(joined::writeBytes);

        assertThat(joined.toByteArray()).isEqualTo(bytes);
    }
}
