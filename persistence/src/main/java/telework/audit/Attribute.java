package telework.audit;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import telework.common.Confidential;
import telework.common.Derived;
import telework.common.Personal;

/**
 * An attribute of an entity as it is recorded; one made of parts is recorded part by part.
 *
 * @param name with the names of what it is part of: {@code applicant.email}
 * @param index among the properties of what it is part of
 * @param parts empty for one that is a value of its own
 */
record Attribute(String name, int index, Type type, Sensitivity sensitivity, List<Attribute> parts) {

    /** All that is recorded of the properties of an entity or a part. */
    static List<Attribute> of(String prefix, Class<?> owner, String[] names, Type[] types, Sensitivity inherited) {
        return IntStream.range(0, names.length)
                .filter(index -> !names[index].startsWith("_") && !types[index].isCollectionType())
                .filter(index -> !isDerived(owner, names[index]))
                .mapToObj(index -> of(prefix, owner, index, names[index], types[index], inherited))
                .toList();
    }

    private static Attribute of(
            String prefix, Class<?> owner, int index, String property, Type type, Sensitivity inherited) {
        var name = prefix + property;
        var sensitivity = sensitivity(owner, property, type).and(inherited);
        List<Attribute> parts = type instanceof ComponentType component
                ? of(
                        name + ".",
                        component.getReturnedClass(),
                        component.getPropertyNames(),
                        component.getSubtypes(),
                        sensitivity)
                : List.of();
        return new Attribute(name, index, type, sensitivity, parts);
    }

    private static boolean isDerived(Class<?> owner, String property) {
        return Fields.of(owner, property).isAnnotationPresent(Derived.class);
    }

    private static Sensitivity sensitivity(Class<?> owner, String property, Type type) {
        var field = Fields.of(owner, property);
        if (field.isAnnotationPresent(Confidential.class)) {
            return Sensitivity.SECRET;
        }
        boolean personal = field.isAnnotationPresent(Personal.class)
                || field.getType().isAnnotationPresent(Personal.class)
                || type.getReturnedClass().isAnnotationPresent(Personal.class);
        return personal ? Sensitivity.PERSONAL : Sensitivity.PLAIN;
    }

    /** Hands the value, or those of its parts, to the reader as text. @param value may be null */
    void read(Object value, SharedSessionContractImplementor session, BiConsumer<Attribute, String> reader) {
        if (type instanceof ComponentType component) {
            var values =
                    value == null ? new Object[component.getSubtypes().length] : component.getPropertyValues(value);
            parts.forEach(part -> part.read(values[part.index], session, reader));
        } else {
            reader.accept(this, text(value, session));
        }
    }

    /** An entity is told by its key; bytes by their number. Null stays null. */
    static String text(Object value, SharedSessionContractImplementor session) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes, " + Arrays.hashCode(bytes);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return String.valueOf(keyOrValue(value, session));
    }

    private static Object keyOrValue(Object value, SharedSessionContractImplementor session) {
        if (value instanceof HibernateProxy proxy) {
            return proxy.getHibernateLazyInitializer().getIdentifier();
        }
        var entity = session.getFactory().getMappingMetamodel().findEntityDescriptor(value.getClass());
        return entity == null ? value : entity.getIdentifier(value, session);
    }
}
