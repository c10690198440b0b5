package telework.material.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telework.common.Plain;
import telework.material.Audience;
import telework.material.MaterialLine;
import telework.material.Materials;
import telework.material.NoSuchMaterial;
import telework.registration.Registration;
import telework.seminar.Session;
import telework.seminar.Sessions;

/** Hands out files to those who may have them. */
@Stateless
@PermitAll
public class MaterialShelf {

    private static final Set<Session.Status> SHOWN =
            EnumSet.of(Session.Status.PUBLISHED, Session.Status.CLOSED, Session.Status.HELD, Session.Status.CANCELLED);

    @Inject
    Materials materials;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** What everybody may have of a session's seminar. */
    public List<MaterialLine> open(String code) {
        return sessions.byCode(code).filter(Session::isPublic).stream()
                .flatMap(session -> materials.of(session.getSeminar().getId()).stream())
                .filter(line -> line.audience() == Audience.PUBLIC && line.isVisibleAt(clock.instant()))
                .toList();
    }

    /** What the holder of a confirmed registration may have: also what everybody may. */
    public List<MaterialLine> of(String token) {
        return Plain.canBeAsked(token)
                ? materials.ofHolder(token, Registration.Status.CONFIRMED, Audience.STAFF).stream()
                        .filter(line -> line.isVisibleAt(clock.instant()))
                        .toList()
                : List.of();
    }

    /** @throws NoSuchMaterial also when it is not for everybody, or not yet */
    public MaterialLine open(Long id) {
        return materials.announced(id, Audience.PUBLIC, SHOWN).stream()
                .filter(line -> line.isVisibleAt(clock.instant()))
                .findFirst()
                .orElseThrow(NoSuchMaterial::new);
    }

    /** @throws NoSuchMaterial also when it is not for this holder, or not yet */
    public MaterialLine of(String token, Long id) {
        return of(token).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchMaterial::new);
    }

    /** A piece of a file that may be had, from 0, each in a transaction of its own; empty after the last. */
    public Optional<byte[]> piece(MaterialLine file, int number) {
        return materials.piece(file.id(), number);
    }
}
