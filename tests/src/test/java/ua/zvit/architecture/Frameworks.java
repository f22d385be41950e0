package ua.zvit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Set;

/** What containers and libraries call, make and name by themselves. */
final class Frameworks {
    /** By which a method is found; that it is guarded ({@code @RolesAllowed}) does not say that it is called. */
    private static final Set<String> CALLED = Set.of(
            "com.fasterxml.jackson.annotation.JsonCreator",
            "com.fasterxml.jackson.annotation.JsonValue",
            "jakarta.annotation.PostConstruct",
            "jakarta.annotation.PreDestroy",
            "jakarta.ejb.Schedule",
            "jakarta.ejb.Timeout",
            "jakarta.enterprise.inject.Disposes",
            "jakarta.enterprise.inject.Produces",
            "jakarta.interceptor.AroundInvoke",
            "jakarta.interceptor.AroundTimeout",
            "jakarta.ws.rs.DELETE",
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT");

    private static final Set<String> OBSERVING = Set.of("jakarta.enterprise.event.Observes");
    private static final Set<String> INJECTED = Set.of("jakarta.inject.Inject");
    private static final Set<String> KEPT = Set.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable");

    private Frameworks() {}

    static boolean call(JavaMethod method) {
        return isCommand(method)
                || isReaderOfAParameter(method)
                || isAnnotated(method, CALLED)
                || method.getParameters().stream().anyMatch(parameter -> isAnnotated(parameter, OBSERVING));
    }

    /** Beans and entities, and records out of JSON and queries, which give all components. */
    static boolean call(JavaConstructor constructor) {
        int parameters = constructor.getRawParameterTypes().size();
        return parameters == 0
                || isAnnotated(constructor, INJECTED)
                || constructor.getOwner().isRecord() && parameters == components(constructor.getOwner());
    }

    /** Whether data names constants of an enum: it is listed, read by name, or kept in a row. */
    static boolean nameConstantsOf(JavaClass type) {
        return type.getMethods().stream()
                        .filter(method -> Set.of("values", "valueOf").contains(method.getName()))
                        .anyMatch(method -> !method.getAccessesToSelf().isEmpty())
                || type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(origin -> isAnnotated(origin, KEPT));
    }

    private static boolean isCommand(JavaMethod method) {
        return method.getName().equals("main") && method.getModifiers().contains(JavaModifier.STATIC);
    }

    /** JAX-RS makes a parameter of a request by the method of this name. */
    private static boolean isReaderOfAParameter(JavaMethod method) {
        return method.getName().equals("valueOf")
                && method.getOwner().getPackageName().startsWith("ua.zvit.web.")
                && method.getRawParameterTypes().size() == 1
                && method.getRawParameterTypes().get(0).isEquivalentTo(String.class);
    }

    private static long components(JavaClass type) {
        return type.getFields().stream()
                .map(JavaField::getModifiers)
                .filter(modifiers -> !modifiers.contains(JavaModifier.STATIC))
                .count();
    }

    private static boolean isAnnotated(HasAnnotations<?> element, Set<String> names) {
        return element.getAnnotations().stream()
                .anyMatch(annotation -> names.contains(annotation.getRawType().getName()));
    }
}
