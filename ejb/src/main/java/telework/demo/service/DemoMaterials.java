package telework.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import telework.material.Upload;
import telework.material.service.MaterialEntry;
import telework.material.service.MaterialLimits;
import telework.material.service.MaterialStore;
import telework.seminar.Seminar;

/** Writes the files of invented seminars and hands them in, as staff do. */
@Dependent
public class DemoMaterials {

    /** By which spreadsheets and editors on Windows know UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STAFF = "demo@example.jp";

    @Inject
    MaterialStore store;

    @Inject
    MaterialLimits limits;

    /** @param seminar in the database already */
    void add(Seminar seminar, List<DemoMaterial> told) {
        Optional.ofNullable(told).orElse(List.of()).forEach(material -> add(seminar, material));
    }

    private void add(Seminar seminar, DemoMaterial told) {
        try {
            var file = Files.createTempFile("demonstration", ".txt");
            try {
                var text = BYTE_ORDER_MARK + String.join("\r\n", told.lines()) + "\r\n";
                Files.writeString(file, text, StandardCharsets.UTF_8);
                var upload = Upload.of(told.file(), file, limits.longest());
                store.put(seminar, upload, new MaterialEntry(told.title(), told.audience(), null), STAFF);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
