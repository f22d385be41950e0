package ua.zvit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import ua.zvit.rig.Modules;

/** The compiled main classes of all modules. */
final class Classes {
    static final JavaClasses ALL = of(Modules.ALL.toArray(String[]::new));

    private Classes() {}

    static JavaClasses of(String... modules) {
        return new ClassFileImporter()
                .importPaths(List.of(modules).stream()
                        .map(module -> Path.of("..", module, "target", "classes"))
                        .toList());
    }
}
