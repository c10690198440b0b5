package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import telework.common.Confidential;
import telework.common.Database;
import telework.common.Derived;
import telework.common.Label;
import telework.common.Personal;

/** Whoever adds a table or an attribute decides what the trail says of it. */
class EveryTableTest {

    private static final Database DATABASE = Database.H2;
    private static final Pattern PERSONAL =
            Pattern.compile(".*([kK]ana|[eE]mail|[pP]hone|[nN]otes?|^familyName|^givenName)$");
    private static final Pattern SECRET =
            Pattern.compile(".*([pP]assword|[tT]oken|[sS]ecret|[hH]ash|recoveryCodes?).*");
    private static final Pattern DERIVED = Pattern.compile(".*([sS]earchKey|[rR]eadingKey|changedAt)");

    /** Names that look like it and are told to everybody. */
    private static final Set<String> PUBLIC = Set.of(
            "Organisation.kana",
            "Firm.kana",
            "FirmAlias.kana",
            "Organisation.telephone",
            "Venue.telephone",
            "Venue.accessibilityNote");

    @Test
    void everyTableIsRecordedOrSaidToBeTechnical() {
        var tables = tables();

        tables.removeAll(recorded());
        tables.removeAll(Technical.TABLES.keySet());

        assertThat(tables)
                .as("tables that are neither recorded nor in %s", Technical.class)
                .isEmpty();
    }

    @Test
    void whatIsSaidToBeTechnicalIsThere() {
        var entities = entities().map(EntityType::getName).collect(Collectors.toSet());

        assertThat(entities).containsAll(Technical.ENTITIES.keySet());
        assertThat(tables()).containsAll(Technical.TABLES.keySet());
    }

    @Test
    void whatLooksPersonalIsMarked() {
        assertThat(attributes())
                .filteredOn(field -> PERSONAL.matcher(field.getName()).matches() && !PUBLIC.contains(name(field)))
                .allSatisfy(
                        field -> assertThat(isPersonal(field)).as(name(field)).isTrue());
    }

    @Test
    void whatLooksSecretIsMarked() {
        assertThat(attributes())
                .filteredOn(field -> SECRET.matcher(field.getName()).matches() && !PUBLIC.contains(name(field)))
                .allSatisfy(field -> assertThat(field.isAnnotationPresent(Confidential.class))
                        .as(name(field))
                        .isTrue());
    }

    @Test
    void whatIsReckonedIsMarked() {
        assertThat(attributes())
                .filteredOn(field -> DERIVED.matcher(field.getName()).matches())
                .allSatisfy(field -> assertThat(field.isAnnotationPresent(Derived.class))
                        .as(name(field))
                        .isTrue());
    }

    @Test
    void noPersonOfThePublicIsALabel() {
        assertThat(attributes())
                .filteredOn(field -> field.isAnnotationPresent(Label.class) && isPersonal(field))
                .extracting(EveryTableTest::name)
                .containsExactly("StaffAccount.email");
    }

    private static boolean isPersonal(Field field) {
        return Stream.of(field, field.getType(), field.getDeclaringClass())
                .anyMatch(each -> each.isAnnotationPresent(Personal.class));
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static Stream<EntityType<?>> entities() {
        return DATABASE.factory().getMetamodel().getEntities().stream();
    }

    /** Of all entities that are recorded, and of what they are made of. */
    private static List<Field> attributes() {
        var owners = Stream.concat(
                entities()
                        .filter(entity -> !Technical.isTechnical(entity.getName()))
                        .map(EntityType::getJavaType),
                DATABASE.factory().getMetamodel().getEmbeddables().stream().map(part -> part.getJavaType()));
        return owners.flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.getName().startsWith("$$"))
                .toList();
    }

    private static Set<String> recorded() {
        var metamodel =
                DATABASE.factory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        var tables = new HashSet<String>();
        metamodel.forEachEntityDescriptor(
                each -> tables.addAll(List.of(((AbstractEntityPersister) each).getTableName())));
        metamodel.forEachCollectionDescriptor(each -> tables.add(((AbstractCollectionPersister) each).getTableName()));
        return tables;
    }

    private static Set<String> tables() {
        return DATABASE.in(em -> {
            List<?> names = em.createNativeQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                            """).getResultList();
            return names.stream().map(Object::toString).collect(Collectors.toCollection(HashSet::new));
        });
    }
}
