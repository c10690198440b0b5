package telework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import telework.common.Derived;

/** The trail speaks of everything that is recorded in words: kinds of things and their attributes. */
class TrailTextsTest {

    private static final List<Class<?>> ENTITIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("telework").stream()
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final List<Class<? extends Annotation>> NOT_RECORDED =
            List.of(Id.class, EmbeddedId.class, Version.class, Derived.class, Transient.class);

    private final ResourceBundle texts = ResourceBundle.getBundle("telework.web.ConsoleTexts");

    @Test
    void everyKindOfThingHasAName() {
        assertThat(ENTITIES)
                .hasSizeGreaterThan(20)
                .allSatisfy(entity -> assertThat(texts.keySet()).contains("AuditSubject." + entity.getSimpleName()));
    }

    @Test
    void everyAttributeHasAName() {
        var recorded = ENTITIES.stream()
                .filter(entity -> !Technical.isTechnical(entity.getSimpleName()))
                .flatMap(entity -> attributes("", entity))
                .distinct()
                .map("AuditAttribute."::concat)
                .sorted()
                .toList();

        assertThat(recorded).hasSizeGreaterThan(100);
        assertThat(texts.keySet()).containsAll(recorded);
    }

    private static Stream<String> attributes(String prefix, Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(TrailTextsTest::isRecorded)
                .flatMap(field -> field.getType().isAnnotationPresent(Embeddable.class)
                        ? attributes(prefix + field.getName() + ".", field.getType())
                        : Stream.of(prefix + field.getName()));
    }

    private static boolean isRecorded(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && NOT_RECORDED.stream().noneMatch(field::isAnnotationPresent)
                && !(field.isAnnotationPresent(OneToMany.class)
                        && !field.getAnnotation(OneToMany.class).mappedBy().isEmpty());
    }
}
