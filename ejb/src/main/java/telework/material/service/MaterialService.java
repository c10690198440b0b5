package telework.material.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import telework.common.Check;
import telework.common.InvalidValue;
import telework.common.service.Roles;
import telework.material.Material;
import telework.material.MaterialLine;
import telework.material.Materials;
import telework.material.NoSuchMaterial;
import telework.material.Upload;
import telework.seminar.NoSuchSession;
import telework.seminar.Seminar;
import telework.seminar.Seminars;
import telework.seminar.Sessions;

/** Keeps the files of the seminars. Who adds one holds the seminar's row, so that the limits hold however many do. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class MaterialService {

    /** What one row holds: H2 takes up to a megabyte, and neither database nor server should hold more at once. */
    static final int PIECE = 256 * 1024;

    @Inject
    Materials materials;

    @Inject
    Sessions sessions;

    @Inject
    Seminars seminars;

    @Inject
    MaterialLimits limits;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    /** All files of a session's seminar, in their order. */
    public List<MaterialLine> of(String code) {
        return materials.of(seminar(code));
    }

    /** @throws NoSuchMaterial when there is none of this id */
    public MaterialLine file(Long id) {
        return materials.withId(id).stream().findFirst().orElseThrow(NoSuchMaterial::new);
    }

    /** Bytes that one file may have. */
    public long longest() {
        return limits.longest();
    }

    /**
     * Adds a file to a session's seminar.
     *
     * @param sent the name the browser gave
     * @throws telework.common.Invalid naming what is wrong with the file or the form
     */
    public void add(String code, MaterialForm form, String sent, Path content) {
        var check = new Check();
        var entry = MaterialEntry.read(form, check);
        var upload = check.required("file", "file", typed -> read(sent, content));
        check.orRefuse();
        var seminar = seminars.locked(seminar(code)).orElseThrow(NoSuchSession::new);
        refuseTooMuch(seminar, upload);
        var material = new Material(
                seminar,
                upload,
                digest(content),
                clock.instant(),
                context.getCallerPrincipal().getName());
        material.show(
                Optional.ofNullable(entry.title()).orElse(upload.name().value()),
                entry.audience(),
                entry.visibleFrom());
        material.place(next(seminar));
        materials.add(material);
        store(material, content);
    }

    /** What it is called, who may have it and from when on. */
    public void change(Long id, MaterialForm form) {
        var check = new Check();
        var entry = MaterialEntry.read(form, check);
        check.orRefuse();
        var material = byId(id);
        material.show(
                Optional.ofNullable(entry.title()).orElse(material.getTitle()), entry.audience(), entry.visibleFrom());
    }

    /** @param places down the list; negative: up */
    public void move(Long id, int places) {
        var seminar = byId(id).getSeminar().getId();
        seminars.locked(seminar);
        var order = new ArrayList<>(materials.inOrder(seminar));
        int from = order.indexOf(byId(id));
        int to = from + places;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        for (int position = 0; position < order.size(); position++) {
            order.get(position).place(position);
        }
    }

    public void remove(Long id) {
        materials.remove(byId(id));
    }

    private Upload read(String sent, Path content) {
        try {
            return Upload.of(sent, content, limits.longest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    private Material byId(Long id) {
        return materials.byId(id).orElseThrow(NoSuchMaterial::new);
    }

    private Long seminar(String code) {
        return sessions.idOf(code).stream()
                .flatMap(id -> sessions.seminarsOf(id).stream())
                .findFirst()
                .orElseThrow(NoSuchSession::new);
    }
}
