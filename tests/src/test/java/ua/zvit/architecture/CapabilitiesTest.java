package ua.zvit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.shared.PartOfRoot;

/** Capabilities depend leftwards only; audit and shared are leaves. Whatever is added, is added here. */
class CapabilitiesTest {
    private static final List<String> ORDER = List.of(
            "organisation",
            "calendar",
            "programme",
            "events",
            "report",
            "entering",
            "check",
            "approval",
            "signature",
            "archive",
            "publication",
            "notice",
            "operation");
    private static final List<String> LEAVES = List.of("audit", "backup", "shared");

    private static final List<String> BEANS = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.ejb.Singleton");

    /** Whom the installation trusts, and what was collected for a signature: the archive and what is public begin there. */
    private static final String[] LENT = {"ua.zvit.signature.trust", "ua.zvit.signature.collection"};

    static Stream<String> capabilities() {
        return ORDER.stream();
    }

    static Stream<String> leaves() {
        return LEAVES.stream();
    }

    @Test
    void areAllNamedHere() {
        assertThat(Classes.of("ejb").stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ORDER.stream(), LEAVES.stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void dependLeftwardsOnly(String capability) {
        String[] rightwards = IntStream.range(ORDER.indexOf(capability) + 1, ORDER.size())
                .mapToObj(index -> "ua.zvit." + ORDER.get(index) + "..")
                .toArray(String[]::new);
        if (rightwards.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("ua.zvit." + capability + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rightwards)
                    .check(Classes.ALL);
        }
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void leavesKnowNoCapability(String leaf) {
        String[] capabilities =
                ORDER.stream().map(name -> "ua.zvit." + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("ua.zvit." + leaf + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(capabilities)
                .check(Classes.ALL);
    }

    @Test
    void formNoCycles() {
        slices().matching("ua.zvit.(*)..").should().beFreeOfCycles().check(Classes.ALL);
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void keepDomainAndPersistenceToThemselves(String capability) {
        String domain = "ua.zvit." + capability + ".domain..";
        String persistence = "ua.zvit." + capability + ".persistence..";
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.zvit." + capability + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(domain, persistence)
                .check(Classes.ALL);
    }

    /** {@link PartOfRoot} is no hiding place: what it opens lies one step below the root, and is neither domain nor persistence. */
    @Test
    void openWhatLiesRightBelowTheirRootsOnly() {
        assertThat(Classes.of("ejb").stream()
                        .map(JavaClass::getPackage)
                        .filter(CapabilitiesTest::isPartOfRoot)
                        .map(JavaPackage::getName)
                        .distinct())
                .isNotEmpty()
                .allMatch(name -> name.matches("ua\\.zvit\\.\\w+\\.(?!domain|persistence|access)\\w+"));
    }

    @Test
    void areSeenByWebAndProcessesAtTheirRootsAndValuesOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("ua.zvit.web..", "ua.zvit.processes..")
                .should()
                .dependOnClassesThat(lieWithin("ua\\.zvit\\.(?!web|processes)\\w+\\..+"))
                .check(Classes.ALL);
    }

    /** Capabilities to the right see no more of one than pages do, but for what {@link #LENT} names. */
    @ParameterizedTest
    @MethodSource("capabilities")
    void areSeenByOthersAtTheirRootsAndValuesOnly(String capability) {
        noClasses()
                .that()
                .resideOutsideOfPackage("ua.zvit." + capability + "..")
                .should()
                .dependOnClassesThat(lieWithin("ua\\.zvit\\." + capability + "\\..+")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(LENT)))
                .check(Classes.ALL);
    }

    private static DescribedPredicate<JavaClass> lieWithin(String packages) {
        return DescribedPredicate.describe(
                "lie below a root, and are neither values nor what a part of the root shows",
                target -> target.getPackageName().matches(packages)
                        && !isValue(target)
                        && !(isPartOfRoot(target.getPackage()) && isShown(target)));
    }

    private static boolean isPartOfRoot(JavaPackage within) {
        return within.isAnnotatedWith(PartOfRoot.class);
    }

    /** A bean that is no use case goes past the guards: it is for its own capability. */
    private static boolean isShown(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ejb.Stateless")
                || BEANS.stream().noneMatch(type::isAnnotatedWith)
                        && type.getConstructors().stream()
                                .noneMatch(constructor -> constructor.isAnnotatedWith("jakarta.inject.Inject"));
    }

    private static boolean isValue(JavaClass type) {
        return type.getPackageName().matches("ua\\.zvit\\.\\w+\\.values(\\.\\w+)?");
    }

    /** Values are what domain, use cases and callers share, so they know none of these. */
    @Test
    void valuesKnowValuesOnly() {
        noClasses()
                .that()
                .resideInAPackage("ua.zvit.*.values..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are of a capability and no values") {
                    @Override
                    public boolean test(JavaClass target) {
                        return Stream.concat(capabilities(), leaves())
                                        .filter(name -> !name.equals("shared"))
                                        .anyMatch(name ->
                                                (target.getPackageName() + ".").startsWith("ua.zvit." + name + "."))
                                && !isValue(target);
                    }
                })
                .check(Classes.ALL);
    }

    @Test
    void domainNeedsNoFramework() {
        classes()
                .that()
                .resideInAPackage("ua.zvit..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "jakarta.validation..",
                        "ua.zvit.shared",
                        "ua.zvit.signatures",
                        "ua.zvit.proofreading",
                        "ua.zvit.archive.packing",
                        "ua.zvit.*.values..",
                        "ua.zvit.*.domain..")
                .check(Classes.ALL);
    }
}
