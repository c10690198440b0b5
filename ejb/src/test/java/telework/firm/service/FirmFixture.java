package telework.firm.service;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import telework.area.Prefectures_;
import telework.firm.Duplicates_;
import telework.firm.Firms_;
import telework.registration.service.Desk;
import telework.seminar.service.DraftingFixture;

/** The services of firms as the container would put them together, observers included. */
final class FirmFixture {

    static final String STAFF = "staff@example.jp";

    private FirmFixture() {}

    static FirmService in(EntityManager em) {
        var service = new FirmService();
        service.firms = new Firms_(em);
        service.prefectures = new Prefectures_(em);
        return service;
    }

    static FirmEditing editing(EntityManager em, Clock clock) {
        var editing = new FirmEditing();
        editing.firms = new Firms_(em);
        editing.prefectures = new Prefectures_(em);
        editing.clock = clock;
        editing.context = caller();
        return editing;
    }

    static FirmMerging merging(EntityManager em, Clock clock) {
        var merging = new FirmMerging();
        merging.firms = new Firms_(em);
        merging.duplicates = new Duplicates_(em);
        merging.merged = DraftingFixture.event(merged -> Desk.observe(em, (FirmMerged) merged));
        merging.clock = clock;
        merging.context = caller();
        return merging;
    }

    private static EJBContext caller() {
        Principal staff = () -> STAFF;
        return (EJBContext) Proxy.newProxyInstance(
                FirmFixture.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> method.getName().equals("getCallerPrincipal") ? staff : null);
    }
}
