import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Build step: turns every template (.jrxml) of a folder into its compiled form (.jasper) and lays the sRGB colour
 * profile, which PDF/A wants inside the document, beside them. Runs in the build only, so the server needs no compiler.
 * What is newer than its source is left alone.
 */
final class CompileTemplates {

    public static void main(String[] arguments) throws IOException, JRException {
        Path templates = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Files.write(target.resolve("srgb.icc"), ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Path template : listed(templates)) {
            String name = template.getFileName().toString().replaceFirst("\\.jrxml$", ".jasper");
            Path compiled = target.resolve(name);
            if (isStale(template, compiled)) {
                JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    private static boolean isStale(Path template, Path compiled) throws IOException {
        return Files.notExists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) < 0;
    }
}
