package ua.zvit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JakartaOnlyTest {
    @Test
    void findsTheShippedClasses() {
        assertThat(OwnClasses.all()).isNotEmpty();
    }

    @Test
    void usesNoPackageOfTheOldEnterpriseEdition() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.ejb..",
                        "javax.enterprise..",
                        "javax.faces..",
                        "javax.inject..",
                        "javax.persistence..",
                        "javax.servlet..",
                        "javax.transaction..",
                        "javax.ws..")
                .check(OwnClasses.all());
    }

    @Test
    void writesToNoStandardStream() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(OwnClasses.all());
    }
}
