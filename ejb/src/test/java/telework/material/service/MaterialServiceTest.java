package telework.material.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.ejb.EJBContext;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.Database;
import telework.common.Invalid;
import telework.common.Violation;
import telework.material.AFile;
import telework.material.MaterialLine;
import telework.material.Materials_;
import telework.material.NoSuchMaterial;
import telework.registration.service.ARegistration;
import telework.registration.service.Desk;
import telework.registration.service.Receipt;
import telework.seminar.ASession;
import telework.seminar.Seminars_;
import telework.seminar.Sessions_;

@ParameterizedClass
@EnumSource(Database.class)
class MaterialServiceTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final MaterialForm PUBLIC = new MaterialForm("", "PUBLIC", "", "");

    @Parameter
    Database database;

    private String code;

    @BeforeEach
    void clear() {
        database.clear();
        code = database.in(ASession.withSeats(1)::in).getCode();
    }

    @Test
    void givesBackEveryByteOfAFileOfManyPieces() {
        var content = Arrays.copyOf(AFile.pdf(), 3 * MaterialStore.PIECE + 17);
        System.arraycopy(AFile.pdf(), 0, content, content.length - AFile.pdf().length, AFile.pdf().length);
        add("資料.pdf", content, PUBLIC);

        var file = files().get(0);

        assertThat(file.size()).isEqualTo(content.length);
        assertThat(read(file)).isEqualTo(content);
        assertThat(database.number("select count(*) from material_piece")).isEqualTo(4);
    }

    @Test
    void refusesABadFileBesideItsFieldAndKeepsNothing() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> add("slides.pdf", AFile.png(), new MaterialForm("", "", "", "25:00")))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("file", "audience", "time"));
        assertThat(database.number("select count(*) from material")).isZero();
    }

    @Test
    void ordersAndRemovesWithTheContent() {
        List.of("a.pdf", "b.pdf", "c.pdf").forEach(name -> add(name, AFile.pdf(), PUBLIC));
        var last = files().get(2);
        staff(service -> run(() -> service.move(last.id(), -1)));
        staff(service -> run(() -> service.remove(files().get(0).id())));

        assertThat(files()).extracting(MaterialLine::title).containsExactly("c.pdf", "b.pdf");
        assertThat(database.number("select count(*) from material_piece")).isEqualTo(2);
    }

    @Test
    void takesNoMoreFilesThanItsLimitHoweverManyComeAtOnce() {
        var threads = Executors.newFixedThreadPool(12);
        try {
            var running = IntStream.range(0, MaterialLimits.MOST + 8)
                    .mapToObj(file -> CompletableFuture.supplyAsync(() -> isTaken(file), threads))
                    .toList();

            assertThat(running.stream().filter(CompletableFuture::join)).hasSize(MaterialLimits.MOST);
            assertThat(files()).hasSize(MaterialLimits.MOST);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isForWhomItIsMeant() {
        add("public.pdf", AFile.pdf(), PUBLIC);
        add("handout.pdf", AFile.pdf(), new MaterialForm("配布資料", "REGISTERED", "", ""));
        add("script.pdf", AFile.pdf(), new MaterialForm("進行台本", "STAFF", "", ""));
        var seated = register("one");
        var waiting = register("two");

        assertThat(open()).extracting(MaterialLine::title).containsExactly("public.pdf");
        assertThat(held(seated)).extracting(MaterialLine::title).containsExactly("public.pdf", "配布資料");
        assertThat(held(waiting)).isEmpty();
        for (var file : files().subList(1, 3)) {
            assertThatThrownBy(() -> shelf(shelf -> shelf.open(file.id()))).isInstanceOf(NoSuchMaterial.class);
        }
        assertThatThrownBy(() ->
                        shelf(shelf -> shelf.of(seated.token(), files().get(2).id())))
                .isInstanceOf(NoSuchMaterial.class);
    }

    @Test
    void appearsWhenItsTimeHasCome() {
        add("later.pdf", AFile.pdf(), new MaterialForm("", "PUBLIC", "2026-11-09", "12:00"));
        var file = files().get(0);

        assertThatThrownBy(() -> shelf(shelf -> shelf.open(file.id()))).isInstanceOf(NoSuchMaterial.class);
        var later = Clock.offset(CLOCK, Duration.ofDays(8));
        assertThat(database.<MaterialLine>in(em -> shelf(em, later).open(file.id())))
                .isEqualTo(file);
    }

    @Test
    void ofADraftIsForNobodyYet() {
        code = database.in(ASession.withSeats(1).draft()::in).getCode();
        add("public.pdf", AFile.pdf(), PUBLIC);

        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> shelf(shelf -> shelf.open(files().get(0).id())))
                .isInstanceOf(NoSuchMaterial.class);
    }

    private boolean isTaken(int file) {
        try {
            add(file + ".pdf", AFile.pdf(), PUBLIC);
            return true;
        } catch (Invalid full) {
            return false;
        }
    }

    private void add(String name, byte[] content, MaterialForm form) {
        var file = AFile.stored(content);
        staff(service -> run(() -> service.add(code, form, name, file)));
    }

    private List<MaterialLine> files() {
        return staff(service -> service.of(code));
    }

    private List<MaterialLine> open() {
        return shelf(shelf -> shelf.open(code));
    }

    private List<MaterialLine> held(Receipt receipt) {
        return shelf(shelf -> shelf.of(receipt.token()));
    }

    private byte[] read(MaterialLine file) {
        var bytes = new ByteArrayOutputStream();
        var piece = shelf(shelf -> shelf.piece(file, 0));
        for (int number = 1; piece.isPresent(); number++) {
            bytes.writeBytes(piece.get());
            int next = number;
            piece = shelf(shelf -> shelf.piece(file, next));
        }
        return bytes.toByteArray();
    }

    private Receipt register(String name) {
        return database.in(em -> Desk.in(em, CLOCK)
                .register(ARegistration.of(name + "@example.jp").forSession(code)));
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }

    private <T> T staff(Function<MaterialService, T> work) {
        return database.in(em -> work.apply(service(em)));
    }

    private <T> T shelf(Function<MaterialShelf, T> work) {
        return database.in(em -> work.apply(shelf(em, CLOCK)));
    }

    private static MaterialShelf shelf(EntityManager em, Clock clock) {
        var shelf = new MaterialShelf();
        shelf.materials = new Materials_(em);
        shelf.sessions = new Sessions_(em);
        shelf.clock = clock;
        return shelf;
    }

    private static MaterialService service(EntityManager em) {
        var service = new MaterialService();
        service.materials = new Materials_(em);
        service.sessions = new Sessions_(em);
        service.seminars = new Seminars_(em);
        service.limits = MaterialFixture.limits();
        service.store = MaterialFixture.store(em, CLOCK);
        service.context = (EJBContext) Proxy.newProxyInstance(
                MaterialServiceTest.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> (Principal) () -> "demo@example.jp");
        return service;
    }
}
