package telework.token.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;

/** Whatever REST offers of the console stands behind the gate for programs. */
@AnalyzeClasses(packages = "telework", importOptions = DoNotIncludeTests.class)
class ForProgramsTest {

    private static final DescribedPredicate<JavaClass> OF_THE_CONSOLE = DescribedPredicate.describe(
            "are of the console",
            type -> type.tryGetAnnotationOfType(Path.class)
                    .filter(path -> path.value().matches("/?console(/.*)?"))
                    .isPresent());

    @ArchTest
    ArchRule resourcesOfTheConsoleStandBehindTheGate =
            classes().that(OF_THE_CONSOLE).should().beAnnotatedWith(ForPrograms.class);
}
