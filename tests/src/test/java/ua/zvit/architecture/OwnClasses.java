package ua.zvit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes that Zvit ships, of all modules, as the build has just compiled them. */
final class OwnClasses {
    private static final JavaClasses ALL = new ClassFileImporter().importPaths(folders());

    private OwnClasses() {}

    static JavaClasses all() {
        return ALL;
    }

    private static List<Path> folders() {
        return Stream.of("reports", "ejb", "processes", "web")
                .map(module -> Path.of("..", module, "target", "classes"))
                .filter(Files::isDirectory)
                .toList();
    }
}
