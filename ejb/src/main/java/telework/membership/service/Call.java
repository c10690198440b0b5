package telework.membership.service;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import telework.common.Line;
import telework.membership.Permission;
import telework.membership.Thing;

/** A call to a service for staff, as its annotations tell: what it needs, and what it touches. */
record Call(Method method, Object[] arguments) {

    /** A thing that is touched. */
    record Touched(Thing thing, Object key) {}

    /** For the log: what was called, and on which thing; none of what was typed beside its key. */
    String told() {
        var operation = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return touched()
                .map(thing -> operation + " " + thing.thing() + " " + Line.of(String.valueOf(thing.key())))
                .orElse(operation);
    }

    /** Any of them is enough; empty: everybody may. A method that says nothing is open to nobody. */
    Set<Permission> needs() {
        var needs = method.getAnnotation(Needs.class);
        if (needs == null && method.getAnnotation(Everybody.class) == null) {
            throw new IllegalStateException("Nobody has said who may call " + method);
        }
        return needs == null ? Set.of() : Set.of(needs.value());
    }

    /** Whether it takes a right in the whole country. */
    boolean isNationwide() {
        var needs = method.getAnnotation(Needs.class);
        return needs != null && needs.nationwide();
    }

    Optional<Touched> touched() {
        var parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(index -> parameters[index].isAnnotationPresent(Of.class))
                .mapToObj(index -> touched(parameters[index], arguments[index]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Touched> touched(Parameter parameter, Object argument) {
        var of = parameter.getAnnotation(Of.class);
        var key = of.by().isEmpty()
                ? argument
                : Arrays.stream(of.by().split("\\.")).reduce(argument, Call::component, (first, second) -> second);
        return Optional.ofNullable(key).map(found -> new Touched(of.value(), found));
    }

    private static Object component(Object holder, String name) {
        try {
            return holder == null ? null : holder.getClass().getMethod(name).invoke(holder);
        } catch (ReflectiveOperationException misnamed) {
            throw new IllegalStateException(misnamed);
        }
    }
}
