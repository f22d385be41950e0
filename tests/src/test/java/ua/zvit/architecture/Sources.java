package ua.zvit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import ua.zvit.rig.Modules;

/** Java files as they are written: their lines, their methods and their constructors. */
final class Sources {
    private final List<Path> files;

    private Sources(List<Path> files) {
        this.files = files;
    }

    static Sources main() {
        return of(Modules.ALL.stream(), "main");
    }

    static Sources tests() {
        return of(Stream.concat(Modules.ALL.stream(), Stream.of("tests")), "test");
    }

    private static Sources of(Stream<String> modules, String kind) {
        return new Sources(modules.map(module -> Path.of("..", module, "src", kind, "java"))
                .filter(Files::exists)
                .flatMap(Sources::walk)
                .filter(path -> path.toString().endsWith(".java"))
                .toList());
    }

    List<Path> files() {
        return files;
    }

    /** @return every method and constructor that has a body */
    List<Method> methods() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, positions, methods).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return methods;
    }

    static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A method or constructor.
     *
     * @param lines from its annotations to its closing brace
     * @param dependencies how many beans it is given; 0 unless it is an injected constructor
     */
    record Method(String place, int lines, int dependencies) {}

    private static final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Reader(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, method));
                long last = map.getLineNumber(positions.getEndPosition(unit, method));
                boolean injected = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Inject"));
                methods.add(new Method(
                        unit.getSourceFile().getName() + ":" + first,
                        (int) (last - first + 1),
                        injected ? method.getParameters().size() : 0));
            }
            return super.visitMethod(method, none);
        }
    }
}
