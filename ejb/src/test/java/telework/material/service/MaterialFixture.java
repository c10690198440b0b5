package telework.material.service;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import telework.material.AFile;
import telework.material.Audience;
import telework.material.Materials_;
import telework.material.Upload;
import telework.seminar.Seminar;
import telework.seminar.service.SeminarDiscarded;

/** Files of a test, and what keeps and forgets them as the container would put it together. */
public final class MaterialFixture {

    private MaterialFixture() {}

    public static void add(EntityManager em, Clock clock, Seminar seminar, String name) {
        try {
            var upload = Upload.of(name, AFile.stored(AFile.pdf()), limits().longest());
            store(em, clock).put(seminar, upload, new MaterialEntry(null, Audience.PUBLIC, null), "demo@example.jp");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void observe(EntityManager em, SeminarDiscarded discarded) {
        var materials = new DiscardedMaterials();
        materials.materials = new Materials_(em);
        materials.forget(discarded);
    }

    public static MaterialStore store(EntityManager em, Clock clock) {
        var store = new MaterialStore();
        store.materials = new Materials_(em);
        store.limits = limits();
        store.clock = clock;
        return store;
    }

    public static MaterialLimits limits() {
        var limits = new MaterialLimits();
        limits.megabytes = 20;
        return limits;
    }
}
