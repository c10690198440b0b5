package telework.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import telework.common.Refusal;
import telework.common.Repository;
import telework.membership.service.Access;
import telework.membership.service.Everybody;
import telework.membership.service.Guard;
import telework.membership.service.Needs;
import telework.membership.service.Of;

/** The house rules that a machine can see. */
@AnalyzeClasses(packages = "telework", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    ArchRule layersLookDown = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("telework..")
            .layer("web")
            .definedBy("telework.web..", "telework.*.web..")
            .layer("service")
            .definedBy("telework.*.service..")
            .layer("domain")
            .definedBy("telework.*")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("web");

    @ArchTest
    ArchRule featuresFormNoRing = slices().matching("telework.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("..web.."), resideInAnyPackage("telework.."));

    @ArchTest
    ArchRule mailKnowsNoneOfThoseWhoWrite = noClasses()
            .that()
            .resideInAnyPackage("telework.mail", "telework.mail.service")
            .should()
            .dependOnClassesThat(resideInAnyPackage("telework..")
                    .and(not(resideInAnyPackage(
                            "telework.mail..", "telework.audit", "telework.membership..", "telework.common.."))));

    @ArchTest
    ArchRule theTrailKnowsNoneOfThoseItRecords = noClasses()
            .that()
            .resideInAnyPackage("telework.audit", "telework.audit.service")
            .should()
            .dependOnClassesThat(resideInAnyPackage("telework..")
                    .and(not(resideInAnyPackage("telework.audit..", "telework.membership..", "telework.common.."))));

    @ArchTest
    ArchRule pagesSeeServicesAndRecords = noClasses()
            .that()
            .resideInAnyPackage("telework.web..", "telework.*.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    ArchRule entitiesChangeByVerbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("telework.common.Resources")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    ArchRule servicesSayWhoMayCallThem = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** What is open to staff stands behind the guard, and each of its methods says who may call it. */
    @ArchTest
    ArchRule servicesForStaffAreGuarded = classes()
            .that()
            .areAnnotatedWith(RolesAllowed.class)
            .should(new ArchCondition<>("be guarded") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    boolean guarded = service.tryGetAnnotationOfType(Interceptors.class)
                            .map(Interceptors::value)
                            .filter(value -> List.of(value).contains(Guard.class))
                            .isPresent();
                    events.add(new SimpleConditionEvent(service, guarded, service.getName() + " has no guard"));
                }
            });

    @ArchTest
    ArchRule methodsForStaffSayWhoMayCallThem = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(Everybody.class);

    /** Without a thing that is touched a permission may be held anywhere: the method itself has to keep to where. */
    @ArchTest
    ArchRule methodsThatTouchNothingKeepToTheirScope = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .and()
            .areAnnotatedWith(Needs.class)
            .should(new ArchCondition<>("touch a thing or ask for a scope") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean touches = method.getParameterAnnotations().stream()
                            .flatMap(Set::stream)
                            .anyMatch(annotation -> annotation.getRawType().isEquivalentTo(Of.class));
                    boolean asks = method.getOwner().getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class));
                    boolean nationwide = method.getAnnotationOfType(Needs.class).nationwide();
                    boolean hands = PASS_ON.contains(method.getOwner().getSimpleName());
                    events.add(new SimpleConditionEvent(
                            method,
                            touches || asks || nationwide || hands,
                            method.getFullName() + " is open to every organisation"));
                }
            });

    /** Services that hand each thing to another guarded service, one by one. */
    private static final Set<String> PASS_ON = Set.of("BulkService");

    @ArchTest
    ArchRule injectedFieldsCanBeAssignedByATest =
            fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate();

    @ArchTest
    ArchRule refusalsAreNamedAfterTheirReason = classes()
            .that()
            .areAssignableTo(Refusal.class)
            .should()
            .haveSimpleNameNotEndingWith("Exception")
            .andShould()
            .haveSimpleNameNotEndingWith("Error");

    @ArchTest
    ArchRule noNameHidesWhatAClassIsFor = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("DTO");
}
