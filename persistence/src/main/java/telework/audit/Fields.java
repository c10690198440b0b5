package telework.audit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

/** The fields of a class and of those it extends. */
final class Fields {

    private Fields() {}

    static Field of(Class<?> owner, String name) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            var found = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.getName().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException(owner.getName() + " has no field " + name);
    }

    /** The name of the first field that is marked so. */
    static Optional<String> marked(Class<?> owner, Class<? extends Annotation> mark) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            var found = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(mark))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(Field::getName);
            }
        }
        return Optional.empty();
    }
}
