package telework.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import telework.common.FileName;
import telework.common.InvalidValue;

/**
 * A file as somebody handed it in, found to be what its name says.
 *
 * @param size in bytes
 */
public record Upload(FileName name, FileType type, long size, Path content) {

    private static final String TYPES = "PDF, PPTX, DOCX, XLSX, PNG, JPG, TXT, CSV";

    /**
     * @param sent the name the browser gave
     * @param longest in bytes
     * @throws InvalidValue saying what is wrong with it
     */
    public static Upload of(String sent, Path content, long longest) throws IOException {
        long size = Files.size(content);
        if (size > longest) {
            throw tooBig(longest);
        }
        var name = new FileName(Optional.ofNullable(sent).orElse(""));
        if (size == 0) {
            throw new InvalidValue("invalid.file.empty");
        }
        var claimed = name.extension()
                .flatMap(FileType::ofExtension)
                .orElseThrow(() -> new InvalidValue("invalid.file.type", TYPES));
        return new Upload(name, Sniffer.recognise(content, claimed), size, content);
    }

    /** @param longest in bytes */
    public static InvalidValue tooBig(long longest) {
        return new InvalidValue("invalid.file.tooBig", longest / (1024 * 1024));
    }
}
