package telework.membership.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telework.seminar.ASession.NOW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import telework.common.ALog;
import telework.common.Database;
import telework.common.Refusal;
import telework.material.service.MaterialService;
import telework.membership.Grant;
import telework.membership.Mandate;
import telework.membership.Memberships;
import telework.membership.NotPermitted;
import telework.membership.NotThere;
import telework.membership.Permission;
import telework.membership.Role;
import telework.membership.Thing;
import telework.organisation.AnOrganisation;

/**
 * Every role tries every operation of every service for staff on what belongs to its own organisation, to one below, beside and
 * above it. The operations are found by reflection and what each needs stands in matrix.txt: a new one without a line fails.
 */
@ParameterizedClass
@EnumSource(Database.class)
class GuardTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration DAY = Duration.ofDays(1);

    /** What an operation needs, as the matrix tells; empty: everybody may. @param thing null: it touches none */
    private record Line(Set<Permission> needs, Thing thing, boolean nationwide) {}

    @Parameter
    Database database;

    private final Map<String, Long> organisations = new LinkedHashMap<>();
    private final Map<String, Map<Thing, Object>> belongings = new LinkedHashMap<>();

    @BeforeEach
    void plant() {
        database.clear();
        database.run(em -> {
            var above = AnOrganisation.alone(em);
            var own = AnOrganisation.below(em, above);
            organisations.put("own", own);
            organisations.put("below", AnOrganisation.below(em, AnOrganisation.below(em, own)));
            organisations.put("beside", AnOrganisation.below(em, above));
            organisations.put("above", above);
            organisations.forEach((where, organisation) -> belongings.put(where, Belongings.of(em, organisation)));
        });
    }

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void hasALineForEveryOperation() throws Exception {
        var told = new TreeSet<String>();
        operations().forEach(operation -> told.add(name(operation)));

        assertThat(matrix().keySet()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void letsEveryRoleDoWhatItMayWhereItMayAndNothingElse() throws Exception {
        var matrix = matrix();
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var email = database.in(em -> AStaff.with(em, role, organisations.get("own"), NOW.minus(DAY), null));
            database.run(em -> {
                for (var operation : operations()) {
                    for (var where : organisations.keySet()) {
                        var line = matrix.get(name(operation));
                        var outcome = attempt(em, email, operation, where);
                        if (!outcome.equals(expected(role, line, where))) {
                            wrong.add(role + " " + name(operation) + " " + where + ": " + outcome);
                        }
                    }
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    private static String expected(Role role, Line line, String where) {
        boolean brings = line.needs().isEmpty() || line.needs().stream().anyMatch(role::brings);
        boolean reaches = role.isNational() || where.equals("own") || where.equals("below");
        if (line.nationwide()) {
            return brings && role.isNational() ? "done" : "NotPermitted";
        }
        if (line.thing() == null) {
            return brings ? "done" : "NotPermitted";
        }
        if (reaches) {
            return brings ? "done" : "NotPermitted";
        }
        return line.thing().isKnownToAll() ? "NotPermitted" : "NotThere";
    }

    @Test
    void opensNothingBeforeItBeginsOrOnceItHasEnded() throws Exception {
        for (var role : Role.values()) {
            var past = database.in(em -> AStaff.with(em, role, organisations.get("own"), NOW.minus(DAY), NOW));
            var future = database.in(em -> AStaff.with(em, role, organisations.get("own"), NOW.plusSeconds(1), null));
            database.run(em -> {
                for (var email : List.of(past, future)) {
                    assertThatThrownBy(() -> access(em, email)
                                    .require(Set.of(Permission.values()), Thing.SESSION_CODE, session("own")))
                            .isInstanceOf(NotThere.class);
                    assertThatThrownBy(() -> access(em, email).require(Set.of(Permission.values()), false))
                            .isInstanceOf(NotPermitted.class);
                    assertThat(access(em, email).scope(Permission.values()).everywhere())
                            .isFalse();
                }
            });
        }
    }

    @Test
    void aMandateLendsARightUntilItsEndAndTheActIsDoneForTheGiver() {
        var email = database.in(em -> AStaff.with(em, Role.ORGANISER, organisations.get("own"), NOW.minus(DAY), null));
        var mandate = new Mandate(
                organisations.get("own"),
                organisations.get("beside"),
                new Grant("x@example.jp", NOW.minus(DAY), NOW.plus(DAY)));
        database.run(em -> em.persist(mandate));

        database.run(em -> {
            var caller = access(em, email).require(Set.of(Permission.EDIT), Thing.SESSION_CODE, session("beside"));
            assertThat(caller.home().id()).isEqualTo(organisations.get("own"));
            assertThat(caller.actingFor().id()).isEqualTo(organisations.get("beside"));
            var ownRight = access(em, email).require(Set.of(Permission.EDIT), Thing.SESSION_CODE, session("below"));
            assertThat(ownRight.actingFor()).isNull();
            assertThatThrownBy(() ->
                            access(em, email).require(Set.of(Permission.EDIT), Thing.SESSION_CODE, session("above")))
                    .isInstanceOf(NotThere.class);
        });
        database.run(em -> em.find(Mandate.class, mandate.getId()).end(NOW));
        database.run(em -> assertThatThrownBy(
                        () -> access(em, email).require(Set.of(Permission.EDIT), Thing.SESSION_CODE, session("beside")))
                .isInstanceOf(NotThere.class));
    }

    @Test
    void whoHasChosenForWhomToActActsForNobodyElse() {
        var email = database.in(em -> AStaff.with(em, Role.ORGANISER, organisations.get("own"), NOW.minus(DAY), null));
        database.run(em -> em.persist(new Mandate(
                organisations.get("own"),
                organisations.get("beside"),
                new Grant("x@example.jp", NOW.minus(DAY), NOW.plus(DAY)))));
        database.run(em -> new Memberships(em).actFor(email, organisations.get("beside")));

        database.run(em -> {
            assertThat(access(em, email).scope(Permission.LOOK).tops()).containsExactly(organisations.get("beside"));
            assertThat(access(em, email).home(Permission.EDIT)).contains(organisations.get("beside"));
            assertThatThrownBy(() ->
                            access(em, email).require(Set.of(Permission.EDIT), Thing.SESSION_CODE, session("own")))
                    .isInstanceOf(NotThere.class);
        });
    }

    @Test
    void answersAWrongKeyAsOneThatIsOutOfReach() {
        var email = database.in(em -> AStaff.with(em, Role.ORGANISER, organisations.get("own"), NOW.minus(DAY), null));
        database.run(em -> {
            assertThatThrownBy(
                            () -> access(em, email).require(Set.of(Permission.LOOK), Thing.SESSION_CODE, "tm2026-none"))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> access(em, email).require(Set.of(Permission.LOOK), Thing.VENUE, -1L))
                    .isInstanceOf(NotThere.class);
        });
    }

    @Test
    void tellsTheLogWhoWasRefusedWhat() throws Exception {
        var email = database.in(em -> AStaff.with(em, Role.ORGANISER, organisations.get("own"), NOW.minus(DAY), null));
        var look = new Asked(MaterialService.class.getMethod("of", String.class), "tm2026\r\nINFO forged");

        var told = ALog.of(
                Guard.class,
                () -> database.run(em -> {
                    var guard = new Guard();
                    guard.access = access(em, email);
                    assertThatThrownBy(() -> guard.check(look)).isInstanceOf(NotThere.class);
                }));

        assertThat(told)
                .containsExactly(email + " was refused MaterialService.of SESSION_CODE tm2026 INFO forged: not-found");
    }

    @Test
    void aMethodThatSaysNothingIsOpenToNobody() throws Exception {
        var call = new Call(Object.class.getMethod("toString"), new Object[0]);

        assertThatThrownBy(call::needs).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhoIsAtWorkDuringTheCallAndForgetsAfterwards() throws Exception {
        var acting = new Acting();
        var outer = new Caller("a@example.jp", Role.ORGANISER, null, null);
        var inner = new Caller("a@example.jp", Role.ORGANISER, null, new Caller.Organisation(1L, "商工会議所"));

        acting.as(outer, () -> {
            assertThat(acting.as(inner, () -> acting.caller().orElseThrow())).isEqualTo(inner);
            assertThat(acting.caller()).contains(outer);
            return null;
        });
        assertThat(acting.caller()).isEmpty();
    }

    private Object session(String where) {
        return belongings.get(where).get(Thing.SESSION_CODE);
    }

    private static Access access(EntityManager em, String email) {
        return AccessFixture.of(em, CLOCK, email);
    }

    private String attempt(EntityManager em, String email, Method operation, String where) {
        var guard = new Guard();
        guard.access = access(em, email);
        try {
            guard.admit(new Call(operation, arguments(operation, belongings.get(where))));
            return "done";
        } catch (Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static Object[] arguments(Method operation, Map<Thing, Object> keys) {
        return Arrays.stream(operation.getParameters())
                .map(parameter -> {
                    var of = parameter.getAnnotation(Of.class);
                    if (of == null) {
                        return null;
                    }
                    var key = keys.get(of.value());
                    return of.by().isEmpty() ? key : holder(parameter.getType(), of.by(), key);
                })
                .toArray();
    }

    /** A record that holds the key there, and nothing elsewhere. */
    private static Object holder(Class<?> type, String by, Object key) {
        var path = by.split("\\.", 2);
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> component.getName().equals(path[0])
                        ? path.length == 1 ? key : holder(component.getType(), path[1], key)
                        : nothing(component.getType()))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unable) {
            throw new IllegalStateException(unable);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == Map.class ? Map.of() : null;
    }

    private static String name(Method operation) {
        return operation.getDeclaringClass().getSimpleName() + "." + operation.getName();
    }

    private static Map<String, Line> matrix() throws IOException {
        try (var file = GuardTest.class.getResourceAsStream("/telework/membership/matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> line(cells[1], cells[2])));
        }
    }

    private static Line line(String needs, String thing) {
        var permissions = needs.equals("-")
                ? Set.<Permission>of()
                : Arrays.stream(needs.split(" ")).map(Permission::valueOf).collect(Collectors.toSet());
        boolean nationwide = thing.equals("COUNTRY");
        return new Line(permissions, nationwide || thing.equals("-") ? null : Thing.valueOf(thing), nationwide);
    }

    /** Every public method of every service for staff. */
    private static List<Method> operations() {
        try {
            var root = Path.of(Guard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> type(root.relativize(file)))
                        .filter(type -> type.isAnnotationPresent(RolesAllowed.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .toList();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> type(Path file) {
        try {
            var name = file.toString().replaceAll("\\.class$", "").replace('/', '.');
            return Class.forName(name, false, GuardTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
