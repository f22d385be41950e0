package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only tests call is dead: it goes, or it lies with the tests. Main code is used where main code uses it, or where
 * something does that Java does not see: {@link Frameworks} and {@link Expressions} know what that is.
 */
class UseTest {
    private static final Expressions EXPRESSIONS = Expressions.ofPagesAndDescriptors();

    @Test
    void everyMethodIsCalled() {
        assertThat(unused(JavaClass::getMethods, UseTest::isCalled)).isEmpty();
    }

    @Test
    void everyConstructorIsCalled() {
        assertThat(unused(JavaClass::getConstructors, UseTest::isCalled)).isEmpty();
    }

    @Test
    void everyConstantIsNamed() {
        assertThat(unused(JavaClass::getFields, UseTest::isNamed)).isEmpty();
    }

    /** Without private members, which no test can call. */
    private static <M extends JavaMember> List<String> unused(
            Function<JavaClass, Collection<M>> members, Predicate<M> used) {
        return Classes.ALL.stream()
                .flatMap(type -> members.apply(type).stream())
                .filter(member -> !member.getModifiers().contains(JavaModifier.PRIVATE)
                        && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(used.negate())
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    private static boolean isCalled(JavaMethod method) {
        return isOfTheCompiler(method)
                || isAccessed(method)
                || Frameworks.call(method)
                || EXPRESSIONS.name(method)
                || above(method).anyMatch(known -> !isOurs(known.getOwner()) || isCalled(known))
                || isOfATypeThatIsNotAtHand(method.getOwner());
    }

    /** What its library calls can't be told: only the server has that (Hibernate), or another module (POI). */
    private static boolean isOfATypeThatIsNotAtHand(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .anyMatch(known -> !isOurs(known) && !known.isFullyImported() && !isOfTheJdk(known));
    }

    private static boolean isOfTheJdk(JavaClass type) {
        return type.getPackageName().startsWith("java.");
    }

    private static boolean isCalled(JavaConstructor constructor) {
        return constructor.getOwner().isAnonymousClass()
                || isAccessed(constructor)
                || Frameworks.call(constructor)
                || EXPRESSIONS.name(constructor.getOwner());
    }

    private static boolean isNamed(JavaField field) {
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC) && !isInlined(field);
        return !constant || isAccessed(field) || Frameworks.nameConstantsOf(field.getOwner());
    }

    /** A value that javac copies to wherever it is named. */
    private static boolean isInlined(JavaField field) {
        return field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class);
    }

    private static boolean isAccessed(JavaMember member) {
        return member.getAccessesToSelf().stream().anyMatch(access -> !isOwn(access, member));
    }

    /** A call of itself, and the setting of a constant where it is declared. */
    private static boolean isOwn(JavaAccess<?> access, JavaMember member) {
        return access.getOrigin().equals(member)
                || member instanceof JavaField
                        && access.getOrigin().getName().equals("<clinit>")
                        && access.getOriginOwner().equals(member.getOwner());
    }

    /** The methods as which a method may be called, of the types above its own. */
    private static Stream<JavaMethod> above(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(known -> known.getName().equals(method.getName())
                        && known.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    /** What javac adds to an enum, and what a record has by its components. */
    private static boolean isOfTheCompiler(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || owner.isRecord()
                        && method.getRawParameterTypes().isEmpty()
                        && owner.tryGetField(method.getName()).isPresent();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("ua.zvit");
    }
}
