package ua.zvit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A library is an engine that could serve another application: it knows no server, no capability, no other library. */
class LibrariesTest {
    /** What the business shares with the libraries. */
    private static final JavaClasses SHARED = Classes.of("shared");

    /** Root packages, each of a module of its own. */
    static Stream<String> libraries() {
        return Stream.of("ua.zvit.printing", "ua.zvit.proofreading", "ua.zvit.signatures", "ua.zvit.intake");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void knowNoServer(String library) {
        noClasses()
                .that()
                .resideInAPackage(library + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.jboss..", "org.wildfly..", "org.hibernate..")
                .check(Classes.ALL);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void knowNothingElseOfTheApplication(String library) {
        noClasses()
                .that()
                .resideInAPackage(library + "..")
                .should()
                .dependOnClassesThat(elseOfTheApplication(library))
                .check(Classes.ALL);
    }

    private static DescribedPredicate<JavaClass> elseOfTheApplication(String library) {
        return DescribedPredicate.describe(
                "are of the application, neither of " + library + " nor plain",
                type -> type.getName().startsWith("ua.zvit.")
                        && !type.getName().startsWith(library + ".")
                        && !SHARED.contain(type.getName()));
    }

    @Test
    void shareWhatKnowsNoServerAndNothingOfTheApplicationEither() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.jboss..", "org.wildfly..", "org.hibernate..")
                .orShould()
                .dependOnClassesThat(elseOfTheApplication("ua.zvit.shared"))
                .check(SHARED);
    }

    @Test
    void nobodyJudgesByWhatTheDemoSays() {
        noClasses()
                .that()
                .resideInAPackage("ua.zvit.signatures..")
                .and()
                .resideOutsideOfPackage("ua.zvit.signatures.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ua.zvit.signatures.demo..")
                .check(Classes.ALL);
    }
}
