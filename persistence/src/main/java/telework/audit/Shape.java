package telework.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import telework.common.BelongsTo;
import telework.common.Label;
import telework.common.Personal;

/**
 * What is recorded of an entity.
 *
 * @param name without its package
 * @param owner the attribute that leads to what it is part of
 * @param label the attribute by which people know it
 */
record Shape(
        EntityPersister persister,
        String name,
        List<Attribute> attributes,
        Optional<String> owner,
        Optional<String> label) {

    private static final Map<EntityPersister, Shape> KNOWN = new ConcurrentHashMap<>();

    static Shape of(EntityPersister persister) {
        return KNOWN.computeIfAbsent(persister, Shape::look);
    }

    /** The persistence unit is gone. */
    static void forget(SessionFactoryImplementor factory) {
        KNOWN.keySet().removeIf(persister -> persister.getFactory() == factory);
    }

    private static Shape look(EntityPersister persister) {
        Class<?> type = persister.getMappedClass();
        var all = Attribute.of("", type, persister.getPropertyNames(), persister.getPropertyTypes(), Sensitivity.PLAIN);
        return new Shape(
                persister,
                type.getSimpleName(),
                all.stream().filter(each -> !isVersion(persister, each)).toList(),
                Fields.marked(type, BelongsTo.class),
                Fields.marked(type, Label.class));
    }

    private static boolean isVersion(EntityPersister persister, Attribute attribute) {
        return persister.isVersioned() && persister.getVersionProperty() == attribute.index();
    }

    /** Attribute by attribute. @param before null for a new one @param after null for one that is gone */
    Details compare(Object[] before, Object[] after, SharedSessionContractImplementor session) {
        var details = new Details();
        read(before, session, (attribute, text) -> details.add(detail(attribute, text, null)));
        if (after == null) {
            return details;
        }
        var now = new Details();
        read(after, session, (attribute, text) -> now.add(detail(attribute, null, text)));
        details.addAll(now);
        return details;
    }

    private static Detail detail(Attribute attribute, String before, String after) {
        return new Detail(attribute.name(), before, after, attribute.sensitivity());
    }

    /** One of its lists of values, before and after. */
    Details difference(String attribute, String before, String after) {
        boolean personal = Fields.of(persister.getMappedClass(), attribute).isAnnotationPresent(Personal.class);
        var details = new Details();
        details.add(new Detail(attribute, before, after, personal ? Sensitivity.PERSONAL : Sensitivity.PLAIN));
        return details;
    }

    /** Whether changes of its rows are business acts. */
    boolean isRecorded() {
        return !Technical.isTechnical(name);
    }

    private void read(Object[] state, SharedSessionContractImplementor session, BiConsumer<Attribute, String> to) {
        if (state != null) {
            attributes.forEach(each -> each.read(state[each.index()], session, to));
        }
    }

    /** What people call it; null where it has no label. */
    String label(Object entity) {
        return label.map(name -> property(entity, name)).map(String::valueOf).orElse(null);
    }

    /** The value of one of its attributes. */
    Object property(Object entity, String attribute) {
        return persister.getValue(entity, index(attribute));
    }

    /** The class of one of its attributes. */
    Class<?> type(String attribute) {
        return persister.getPropertyTypes()[index(attribute)].getReturnedClass();
    }

    private int index(String attribute) {
        return Arrays.asList(persister.getPropertyNames()).indexOf(attribute);
    }
}
