package telework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telework.common.Refusal;
import telework.csv.BrokenCsv;
import telework.registration.Registration;
import telework.seminar.AdmissionKind;
import telework.seminar.Mode;
import telework.seminar.RegistrationNotYetOpen;
import telework.seminar.Session;
import telework.seminar.service.Alternative;
import telework.seminar.web.Vacancy;

class TextsTest {

    private static final Locale DEFAULT = Locale.getDefault();
    private static final Pattern RULE = Pattern.compile("\"(invalid\\.[A-Za-z.]*[A-Za-z])\"");

    @AfterEach
    void giveTheLanguageBack() {
        Locale.setDefault(DEFAULT);
        ResourceBundle.clearCache();
    }

    static Stream<Texts> languages() {
        return Stream.of(Texts.in(Locale.JAPANESE), Texts.in(Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Texts.in(Locale.ENGLISH))).isEqualTo(keys(Texts.in(Locale.JAPANESE)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceIsAMessageFormat(Texts texts) {
        for (var key : keys(texts)) {
            var sentence = texts.bundle().getString(key);
            assertThatCode(() -> new MessageFormat(sentence, texts.locale()))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(sentence).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRefusalHasItsSentence(Texts texts) {
        var refusals = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("telework").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> !type.isEquivalentTo(BrokenCsv.class))
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(refusals)
                .contains("SessionFull")
                .allSatisfy(name -> assertThat(keys(texts)).contains("refusal." + name));
    }

    /** Reads the sources, for a key is a text like any other to the compiler. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleThatTheCodeNamesHasItsSentence(Texts texts) throws IOException {
        var rules = new TreeSet<String>();
        for (var module : Set.of("persistence", "ejb")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    RULE.matcher(Files.readString(file)).results().forEach(found -> rules.add(found.group(1)));
                }
            }
        }
        assertThat(rules).contains("invalid.required");
        assertThat(keys(texts)).containsAll(rules);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyStateAndKindHasItsWord(Texts texts) {
        assertThat(keys(texts))
                .containsAll(names("Status", Session.Status.values()))
                .containsAll(names("RegistrationStatus", Registration.Status.values()))
                .containsAll(names("AdmissionKind", AdmissionKind.values()))
                .containsAll(names("Mode", Mode.values()))
                .containsAll(names("Vacancy", Vacancy.values()))
                .containsAll(names("Alternative", Alternative.Kind.values()));
    }

    @Test
    void momentsAreToldByTheClocksOfJapan() {
        var refusal = new RegistrationNotYetOpen(Instant.parse("2026-11-04T15:30:00Z"));
        assertThat(Texts.in(Locale.JAPANESE).say(refusal)).contains("2026年11月5日（木） 00:30");
        assertThat(Texts.in(Locale.ENGLISH).say(refusal)).contains("Thu 5 November 2026, 00:30");
    }

    @Test
    void japaneseIsJapaneseOnAnEnglishMachine() {
        Locale.setDefault(Locale.ENGLISH);
        ResourceBundle.clearCache();
        assertThat(Texts.in(Locale.JAPANESE).say("site.name")).isEqualTo("テレワーク月間");
    }

    private static Set<String> keys(Texts texts) {
        return new TreeSet<>(texts.bundle().keySet());
    }

    private static Set<String> names(String type, Enum<?>[] constants) {
        var names = new TreeSet<String>();
        Arrays.stream(constants).forEach(constant -> names.add(type + "." + constant.name()));
        return names;
    }
}
