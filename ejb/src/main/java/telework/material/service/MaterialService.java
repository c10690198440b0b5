package telework.material.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import telework.common.Check;
import telework.common.service.Roles;
import telework.material.Material;
import telework.material.MaterialLine;
import telework.material.Materials;
import telework.material.NoSuchMaterial;
import telework.material.Upload;
import telework.membership.Permission;
import telework.membership.Thing;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;
import telework.seminar.NoSuchSession;
import telework.seminar.Seminars;
import telework.seminar.Sessions;

/** Keeps the files of the seminars. Who adds one holds the seminar's row, so that the limits hold however many do. */
@Stateless
@RolesAllowed(Roles.STAFF)
@Interceptors(Guard.class)
public class MaterialService {

    @Inject
    Materials materials;

    @Inject
    Sessions sessions;

    @Inject
    Seminars seminars;

    @Inject
    MaterialStore store;

    @Inject
    MaterialLimits limits;

    @Resource
    EJBContext context;

    /** All files of a session's seminar, in their order. */
    @Needs(Permission.LOOK)
    public List<MaterialLine> of(@Of(Thing.SESSION_CODE) String code) {
        return materials.of(seminar(code));
    }

    /** @throws NoSuchMaterial when there is none of this id */
    @Needs(Permission.LOOK)
    public MaterialLine file(@Of(Thing.MATERIAL) Long id) {
        return materials.withId(id).stream().findFirst().orElseThrow(NoSuchMaterial::new);
    }

    /** Bytes that one file may have. */
    @Everybody("A setting")
    public long longest() {
        return limits.longest();
    }

    /**
     * Adds a file to a session's seminar.
     *
     * @param sent the name the browser gave
     * @throws telework.common.Invalid naming what is wrong with the file or the form
     */
    @Needs(Permission.EDIT)
    public void add(@Of(Thing.SESSION_CODE) String code, MaterialForm form, String sent, Path content) {
        var check = new Check();
        var entry = MaterialEntry.read(form, check);
        var upload = check.required("file", "file", typed -> read(sent, content));
        check.orRefuse();
        var seminar = seminars.locked(seminar(code)).orElseThrow(NoSuchSession::new);
        store.put(seminar, upload, entry, context.getCallerPrincipal().getName());
    }

    /** What it is called, who may have it and from when on. */
    @Needs(Permission.EDIT)
    public void change(@Of(Thing.MATERIAL) Long id, MaterialForm form) {
        var check = new Check();
        var entry = MaterialEntry.read(form, check);
        check.orRefuse();
        var material = byId(id);
        material.show(
                Optional.ofNullable(entry.title()).orElse(material.getTitle()), entry.audience(), entry.visibleFrom());
    }

    /** @param places down the list; negative: up */
    @Needs(Permission.EDIT)
    public void move(@Of(Thing.MATERIAL) Long id, int places) {
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

    @Needs(Permission.EDIT)
    public void remove(@Of(Thing.MATERIAL) Long id) {
        materials.remove(byId(id));
    }

    private Upload read(String sent, Path content) {
        try {
            return Upload.of(sent, content, limits.longest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
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
