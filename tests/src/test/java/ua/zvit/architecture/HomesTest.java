package ua.zvit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBeAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each technology has one home, so each can be replaced by touching one module. */
class HomesTest {
    static Stream<Arguments> homes() {
        return Stream.of(
                Arguments.of("org.camunda..", "ua.zvit.processes.."),
                Arguments.of("net.sf.jasperreports..", "ua.zvit.printing.."),
                Arguments.of("eu.europa.esig..", "ua.zvit.signatures.."),
                Arguments.of("org.bouncycastle..", "ua.zvit.signatures.."),
                Arguments.of("jakarta.faces..", "ua.zvit.web.."),
                Arguments.of("org.primefaces..", "ua.zvit.web.."),
                Arguments.of("jakarta.ws.rs..", "ua.zvit.web.."),
                Arguments.of("jakarta.servlet..", "ua.zvit.web.."),
                Arguments.of("jakarta.json..", "ua.zvit.web.."),
                Arguments.of("org.hibernate..", "ua.zvit.shared.persistence.."),
                Arguments.of("jakarta.mail..", "ua.zvit.notice.mail.."),
                Arguments.of("org.languagetool..", "ua.zvit.proofreading.spelling.."),
                Arguments.of("org.apache.hc..", "ua.zvit.check.live.."),
                Arguments.of("io.micrometer..", "ua.zvit.web.operation.."));
    }

    @ParameterizedTest(name = "{0} lives in {1}")
    @MethodSource("homes")
    void technologyStaysAtHome(String technology, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .check(Classes.ALL);
    }

    @Test
    void entityManagerLivesInPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.zvit..persistence..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(Classes.ALL);
    }

    @Test
    void oldEnterpriseNamesAreGone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.ejb..",
                        "javax.persistence..",
                        "javax.inject..",
                        "javax.enterprise..",
                        "javax.servlet..",
                        "javax.ws..",
                        "javax.faces..",
                        "javax.json..")
                .check(Classes.ALL);
    }

    @Test
    void onlyCommandsUseTheStandardStreams() {
        ArchRule rule = noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Command")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
        rule.check(Classes.ALL);
    }

    @Test
    void domainIsNotInjectedInto() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("ua.zvit..domain..")
                .should(notBeAnnotatedWith("jakarta.inject.Inject"))
                .check(Classes.ALL);
    }

    @Test
    void namesTellWhatAClassIs() {
        classes()
                .that()
                .resideInAPackage("ua.zvit..persistence..")
                .and()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .haveSimpleNameStartingWith("Jpa")
                .check(Classes.ALL);
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true)
                .check(Classes.ALL);
        classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .and()
                .resideInAPackage("ua.zvit.web..")
                .should()
                .haveSimpleNameEndingWith("View")
                .allowEmptyShould(true)
                .check(Classes.ALL);
        noClasses()
                .should()
                .haveNameMatching(".*(Helper|Manager|Util|Utils|ServiceImpl)")
                .check(Classes.ALL);
    }
}
