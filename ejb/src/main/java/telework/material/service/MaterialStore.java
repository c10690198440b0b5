package telework.material.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.material.Material;
import telework.material.MaterialLine;
import telework.material.Materials;
import telework.material.Upload;
import telework.seminar.Seminar;

/** Writes a file into the database, piece by piece. Whoever calls holds the seminar's row. */
@Dependent
public class MaterialStore {

    /** What one row holds: H2 takes up to a megabyte, and neither database nor server should hold more at once. */
    static final int PIECE = 256 * 1024;

    @Inject
    Materials materials;

    @Inject
    MaterialLimits limits;

    @Inject
    Clock clock;

    /** @throws telework.common.Invalid when the seminar would have too many or too much */
    public void put(Seminar seminar, Upload upload, MaterialEntry entry, String by) {
        refuseTooMuch(seminar, upload);
        var material = new Material(seminar, upload, digest(upload.content()), clock.instant(), by);
        var title = Optional.ofNullable(entry.title()).orElse(upload.name().value());
        material.show(title, entry.audience(), entry.visibleFrom());
        material.place(next(seminar));
        materials.add(material);
        store(material, upload.content());
    }

    private void refuseTooMuch(Seminar seminar, Upload upload) {
        var check = new Check();
        var files = materials.of(seminar.getId());
        if (files.size() >= MaterialLimits.MOST) {
            check.wrong("file", "invalid.file.tooMany", MaterialLimits.MOST);
        }
        long together = files.stream().mapToLong(MaterialLine::size).sum() + upload.size();
        if (together > limits.total()) {
            check.wrong(
                    new InvalidValue("invalid.file.tooMuch", limits.getMegabytes() * MaterialLimits.LARGEST_TOGETHER)
                            .in("file"));
        }
        check.orRefuse();
    }

    private int next(Seminar seminar) {
        return materials.inOrder(seminar.getId()).stream()
                        .mapToInt(Material::getPosition)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private void store(Material material, Path content) {
        materials.entityManager().flush();
        try (var input = Files.newInputStream(content)) {
            var piece = input.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                materials.addPiece(material.getId(), number, piece);
                piece = input.readNBytes(PIECE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(Path content) {
        try (var input = Files.newInputStream(content)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = input.readNBytes(PIECE);
            while (piece.length > 0) {
                digest.update(piece);
                piece = input.readNBytes(PIECE);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
