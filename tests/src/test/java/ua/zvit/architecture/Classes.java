package ua.zvit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import ua.zvit.rig.Modules;

/** The compiled main classes of all modules, read once. */
final class Classes {
    static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(Modules.ALL.stream()
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    private Classes() {}

    /** Those of one module. */
    static JavaClasses of(String module) {
        String folder = "/" + module + "/target/classes/";
        return ALL.that(DescribedPredicate.describe("lie in " + module, (JavaClass type) -> type.getSource()
                .map(source -> source.getUri().getPath().contains(folder))
                .orElse(false)));
    }
}
