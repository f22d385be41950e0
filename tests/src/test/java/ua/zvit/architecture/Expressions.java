package ua.zvit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.zvit.rig.Modules;

/** What pages, processes and descriptors name: properties and methods in expressions, told by name alone, and classes. */
final class Expressions {
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("[.:]\\s*([a-z]\\w*)");
    private static final Pattern TYPE = Pattern.compile("ua\\.zvit\\.[\\w.$]+");
    private static final Pattern ACCESSOR = Pattern.compile("(?:get|is|set)([A-Z])(\\w*)");
    private static final Set<String> KINDS = Set.of("xhtml", "bpmn", "dmn", "xml");

    /** Engines, of which no expression ever sees anything; of signatures pages see the root. */
    private static final Pattern UNSEEN =
            Pattern.compile("ua\\.zvit\\.(printing|proofreading|intake|signatures\\.\\w+)\\b.*");

    private final Set<String> names = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    private Expressions() {}

    static Expressions ofPagesAndDescriptors() {
        Expressions expressions = new Expressions();
        Modules.ALL.stream()
                .flatMap(module ->
                        Stream.of("resources", "webapp").map(kind -> Path.of("..", module, "src", "main", kind)))
                .filter(Files::exists)
                .flatMap(Sources::walk)
                .filter(file -> KINDS.contains(kind(file)))
                .map(Expressions::text)
                .forEach(expressions::read);
        return expressions;
    }

    private void read(String text) {
        TYPE.matcher(text).results().forEach(found -> types.add(found.group()));
        EXPRESSION
                .matcher(text)
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .forEach(found -> names.add(found.group(1)));
    }

    boolean name(JavaClass type) {
        return types.contains(type.getName());
    }

    boolean name(JavaMethod method) {
        if (UNSEEN.matcher(method.getOwner().getPackageName()).matches()) {
            return false;
        }
        Matcher accessor = ACCESSOR.matcher(method.getName());
        return names.contains(method.getName())
                || accessor.matches() && names.contains(accessor.group(1).toLowerCase(Locale.ROOT) + accessor.group(2));
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
