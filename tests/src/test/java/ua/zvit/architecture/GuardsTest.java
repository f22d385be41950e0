package ua.zvit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.cluster.OnEveryServer;
import ua.zvit.shared.cluster.OneInCluster;

/** Every use case and every resource method tells who may call it; no entity crosses the API. */
class GuardsTest {
    private static final List<String> GUARDS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll");

    private static final List<String> TIMERS =
            List.of("jakarta.ejb.Schedule", "jakarta.ejb.Schedules", "jakarta.ejb.Timeout");

    /** Reads views of what is public and writes nothing. */
    private static final String PUBLIC = "ua.zvit.publication";

    @Test
    void publicationReadsPublicViewsAndAsksNoOtherUseCase() {
        noClasses()
                .that()
                .resideInAPackage("ua.zvit.publication..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage("ua.zvit.publication..")
                        .and(annotated()))
                .check(Classes.of("ejb"));
    }

    private static DescribedPredicate<JavaClass> annotated() {
        return DescribedPredicate.describe("are use cases", type -> type.isAnnotatedWith("jakarta.ejb.Stateless"));
    }

    @Test
    void everyUseCaseDeclaresItsRoles() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .and()
                .arePublic()
                .should(declareRoles())
                .check(Classes.ALL);
    }

    /** What is not public is no business method: the server refuses to call it through the bean. */
    @Test
    void whatIsAskedOfAUseCaseIsPublic() {
        noClasses()
                .should(new ArchCondition<JavaClass>("ask a use case by a method that is not public") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner().isAnnotatedWith("jakarta.ejb.Stateless"))
                                .filter(call -> !call.getTargetOwner().equals(type))
                                .filter(call -> call.getTarget().resolveMember().stream()
                                        .anyMatch(GuardsTest::isHidden))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
                    }
                })
                .check(Classes.ALL);
    }

    private static boolean isHidden(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    /** One run in the cluster for each timer, or a word that every server needs its own. */
    @Test
    void noTimerGoesAroundTheGateOfTheCluster() {
        classes().that(haveTimers()).should(passTheGate()).check(Classes.ALL);
    }

    private static DescribedPredicate<JavaClass> haveTimers() {
        return DescribedPredicate.describe("have timers", type -> type.getMethods().stream()
                .anyMatch(method -> TIMERS.stream().anyMatch(method::isAnnotatedWith)));
    }

    private static ArchCondition<JavaClass> passTheGate() {
        return new ArchCondition<>("pass the gate of the cluster") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean gate = type.tryGetAnnotationOfType(Interceptors.class)
                        .filter(all -> List.of(all.value()).contains(OneInCluster.class))
                        .isPresent();
                boolean own = type.isAnnotatedWith(OnEveryServer.class);
                events.add(new SimpleConditionEvent(type, gate || own, type.getName() + " has timers"));
            }
        };
    }

    @Test
    void everyResourceMethodDeclaresItsRoles() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .arePublic()
                .should(declareRoles())
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    @Test
    void onlyPublicationIsOpenToEverybody() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .and()
                .resideOutsideOfPackage(PUBLIC)
                .should()
                .notBeAnnotatedWith("jakarta.annotation.security.PermitAll")
                .check(Classes.of("ejb"));
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(PUBLIC)
                .should()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .check(Classes.of("ejb"));
    }

    @Test
    void noEntityCrossesTheApi() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .notHaveRawReturnType(entity())
                .andShould()
                .notHaveRawParameterTypes(anEntity())
                .allowEmptyShould(true)
                .check(Classes.ALL);
    }

    private static DescribedPredicate<JavaClass> entity() {
        return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    }

    private static DescribedPredicate<List<JavaClass>> anEntity() {
        return DescribedPredicate.describe("an entity", types -> types.stream()
                .anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity")));
    }

    private static ArchCondition<JavaMethod> declareRoles() {
        return new ArchCondition<>("declare its roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = GUARDS.stream()
                        .anyMatch(guard -> method.isAnnotatedWith(guard)
                                || method.getOwner().isAnnotatedWith(guard));
                boolean bridge = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                events.add(new SimpleConditionEvent(
                        method,
                        declared || bridge,
                        method.getFullName() + (declared ? " declares" : " lacks") + " roles"));
            }
        };
    }
}
